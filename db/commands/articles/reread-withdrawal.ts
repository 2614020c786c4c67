import { and, eq } from "drizzle-orm";
import { articles } from "../../schema/articles";
import type { Change } from "../command";
import type { ArticleDesk } from "./article-desk";
import type { StandingArticle } from "./standing-document";

/** Takes an article that the machine finds no more out of every count, unless an editor decided on something in it. */
export async function withdrawUnlessHeld(
  { tx, at }: ArticleDesk,
  { article, claims }: StandingArticle,
  change: Change,
): Promise<Change> {
  if (claims.some((claim) => claim.held)) return change;
  const now = { ...article, withdrawnAt: at, version: article.version + 1 };
  await tx
    .update(articles)
    .set(now)
    .where(and(eq(articles.workspaceId, article.workspaceId), eq(articles.id, article.id)));
  return { ...change, after: { ...(change.after as object), article: now } };
}
