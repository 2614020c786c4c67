import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { viewerAt } from "#auth/viewer";
import { Article, articleViewFrom } from "#components/article/article";
import { MarkClaim } from "#components/mark/mark-claim";
import { articleClaims } from "#db/queries/article-claims";
import { articleText } from "#db/queries/article-text";
import { copiesOf } from "#db/queries/copies-of";
import { coverage } from "#db/queries/coverage";
import { waitingCount } from "#db/queries/rereading/waiting-claims";
import { NO_FILTER } from "#domain/claim-filter";
import { may } from "#domain/policy";
import { orNotFound } from "../../../or-not-found";
import { Moment } from "../../moment";
import { editArticle } from "../edit-article";
import { addMissedClaim, moveWords } from "./mark-words";
import { markingOf } from "./marking";

const asked = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().positive().max(1_000_000).optional().catch(undefined),
  view: z.string().optional().catch(undefined),
  asOf: z.string().optional().catch(undefined),
});

/** The article of this request, asked for once. */
const articleOf = cache(async (id: string, version: number | undefined, asOf: string | undefined) =>
  orNotFound(articleText(await viewerAt({ asOf }), id, version)),
);

async function whatIsAsked({ params, searchParams }: PageProps<"/articles/[id]">) {
  const { success, data } = asked.safeParse({ ...(await searchParams), ...(await params) });
  return success ? data : notFound();
}

export async function generateMetadata(props: PageProps<"/articles/[id]">): Promise<Metadata> {
  const { id, version, asOf } = await whatIsAsked(props);
  return { title: (await articleOf(id, version, asOf)).title ?? "Untitled article" };
}

/** An article with what was claimed in it, in one of its versions. */
export default async function ArticlePage(props: PageProps<"/articles/[id]">) {
  const { id, version, view, asOf } = await whatIsAsked(props);
  const who = await viewerAt({ asOf });
  const article = await articleOf(id, version, asOf);
  const { version: read } = article;
  const [claims, reach, copies, waiting] = await Promise.all([
    articleClaims(who, article.version.id),
    coverage(who, NO_FILTER),
    copiesOf(who, id),
    read.number === read.newest ? waitingCount(who, id) : 0,
  ]);
  const marking = await markingOf(who, article, claims);
  return (
    <>
      <Moment params={{ asOf }} about={{ kind: "article", key: id }} />
      <Article
        article={article}
        claims={claims}
        coverage={reach}
        view={articleViewFrom(view)}
        mayEdit={may(who, "editArticle")}
        copies={copies}
        waiting={waiting}
        sortCopies={may(who, "sortCopies") ? editArticle : undefined}
        marking={marking && <MarkClaim {...marking} add={addMissedClaim} move={moveWords} />}
      />
    </>
  );
}
