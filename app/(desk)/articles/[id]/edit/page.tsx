import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { viewer } from "#auth/viewer";
import { ArticleForm } from "#components/article/article-form";
import { Link } from "#components/ui/link";
import { PageHead } from "#components/ui/page-head";
import { articleEditing } from "#db/queries/article-editing";
import { articleText } from "#db/queries/article-text";
import { hrefOfArticle, hrefOfHistory } from "#domain/address";
import { paragraphsOf } from "#domain/article";
import { may } from "#domain/policy";
import { orNotFound } from "../../../../or-not-found";
import { editArticle } from "../../edit-article";

export const metadata: Metadata = { title: "Edit an article" };

/** The form of an article: what it is, what cleaning took away, whether it counts. */
export default async function EditArticle({ params }: PageProps<"/articles/[id]/edit">) {
  const [who, { id }] = [await viewer(), await params];
  if (!may(who, "editArticle") || !z.uuid().safeParse(id).success) notFound();
  const article = await orNotFound(articleEditing(who, id));
  const { version } = await articleText(who, id);
  return (
    <div className="page max-w-[56rem]">
      <PageHead
        kick="Edit"
        title={article.erased ? "Erased article" : (article.title ?? "Untitled article")}
        aside={
          <span className="flex gap-4">
            <Link href={hrefOfHistory("article", article.id)}>History</Link>
            <Link href={hrefOfArticle(id)}>To the article</Link>
          </span>
        }
      />
      {article.erased ? (
        <p>The words of this article were erased for good. Only the history knows that it was here.</p>
      ) : (
        <ArticleForm
          article={article}
          removed={version.removed}
          paragraphs={paragraphsOf(version.text).map((span) => version.text.slice(...span))}
          mayErase={may(who, "eraseArticle")}
          action={editArticle}
        />
      )}
    </div>
  );
}
