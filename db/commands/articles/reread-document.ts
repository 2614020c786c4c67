import type { ExtractedArticle } from "#domain/extraction";
import { NotFoundFailure } from "#domain/failure";
import { pairedUp } from "#domain/same-claim";
import { sha256 } from "../../chain";
import { type Change, command } from "../command";
import { ArticleDesk } from "./article-desk";
import { type ImportResult, readDocument } from "./import-document";
import { matched, rereadArticle } from "./reread-article";
import { withdrawUnlessHeld } from "./reread-withdrawal";
import { type StandingArticle, standingDocument } from "./standing-document";

/**
 * Reads a document that is here already by another pipeline: one revision an article. What the machine proposed and
 * nobody decided on gives way to what the new run says; what editors decided stays, and is not proposed a second time.
 * The same pipeline a second time changes nothing. Throws not-found where the bytes are not known.
 */
export const rereadDocument = command<typeof readDocument, ImportResult>({
  name: "rereadDocument",
  act: "importDocument",
  input: readDocument,
  async run(tx, who, given) {
    const { workspaceId } = who;
    const standing = await standingDocument(tx, workspaceId, sha256(given.original));
    if (!standing) throw new NotFoundFailure("This document is not here.");
    const result = { documentId: standing.id, articles: standing.articles.length };
    // an article that an editor took out of every count stays as it is
    // and so does one that has a newer text from elsewhere
    const open = standing.articles.filter(
      ({ article, retired, newest }) => (!article.withdrawnAt || retired) && newest.documentId === null,
    );
    if (open.length > 0 && open.every((one) => one.pipeline === given.pipeline))
      return { changes: [], result: { ...result, status: "known", claims: 0 } };

    const desk = new ArticleDesk(tx, workspaceId, new Date(), given.pipeline, given.allegations);
    const found = given.extraction.articles;
    const pairs = pairedUp(standing.articles, found, inCommon);
    const held = standing.articles.flatMap(({ claims }) =>
      claims.flatMap((claim) => (claim.held ? claim.told : [])),
    );
    const changes: Change[] = [];
    for (const article of open) {
      const again = found.find((one) => pairs.get(one) === article);
      const change = await rereadArticle(desk, article, again ?? emptied(article), held);
      changes.push(again ? change : await withdrawUnlessHeld(desk, article, change));
    }
    let ordinal = Math.max(0, ...standing.articles.map(({ article }) => article.ordinal));
    for (const article of found.filter((one) => !pairs.has(one)))
      changes.push(
        await desk.enter(standing.id, ++ordinal, { ...article, claims: matched([], article, held).fresh }),
      );
    const claims = desk.claimCount;
    return { changes, result: { ...result, status: "reread", articles: changes.length, claims } };
  },
});

/** How much of the shorter of two articles the other holds; two that share less than half are not the same. */
function inCommon({ versions, newest: last }: StandingArticle, { start, end }: ExtractedArticle): number {
  const newest = versions.findLast(({ documentId }) => documentId === null) ?? last;
  const shared = Math.min(newest.end, end) - Math.max(newest.start, start);
  const share = shared / Math.max(1, Math.min(newest.end - newest.start, end - start));
  const all = Math.max(newest.end, end) - Math.min(newest.start, start);
  return share >= 0.5 ? share + shared / Math.max(1, all) : 0;
}

/** An article that the run knows no more: as it stands, without a claim. */
const emptied = ({ article, newest, outlet }: StandingArticle): ExtractedArticle => {
  const { text, start, end, map, removed } = newest;
  const { title, published } = article;
  return { title, published, outlet, text, start, end, map, removed, claims: [] };
};
