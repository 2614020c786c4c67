import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { viewer } from "#auth/viewer";
import { Article, articleViewFrom } from "#components/article/article";
import { articleClaims } from "#db/queries/article-claims";
import { articleText } from "#db/queries/article-text";
import { coverage } from "#db/queries/coverage";
import { NO_FILTER } from "#domain/claim-filter";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "Article" };

const asked = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().positive().max(1_000_000).optional().catch(undefined),
  view: z.string().optional().catch(undefined),
});

/** An article with what was claimed in it, in one of its versions. */
export default async function ArticlePage({ params, searchParams }: PageProps<"/articles/[id]">) {
  const who = await viewer();
  const { success, data } = asked.safeParse({ ...(await searchParams), ...(await params) });
  if (!success) notFound();
  const article = await orNotFound(articleText(who, data.id, data.version));
  const [claims, reach] = await Promise.all([
    articleClaims(who, article.version.id),
    coverage(who, NO_FILTER),
  ]);
  return <Article article={article} claims={claims} coverage={reach} view={articleViewFrom(data.view)} />;
}
