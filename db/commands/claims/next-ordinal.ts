import { and, eq, sql } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { articles } from "../../schema/articles";
import { claims } from "../../schema/claims";

/** The number that a claim added to an article takes; the article is held until the end of the act, so that numbers stay apart. */
export async function nextOrdinal(tx: Transaction, workspaceId: string, articleId: string): Promise<number> {
  const [article] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.workspaceId, workspaceId), eq(articles.id, articleId)))
    .for("update");
  if (!article) throw new NotFoundFailure("This article is not here. It may stand in another workspace.");
  const [last] = await tx
    .select({ ordinal: sql<number>`coalesce(max(${claims.ordinal}), 0)::int` })
    .from(claims)
    .where(and(eq(claims.workspaceId, workspaceId), eq(claims.articleId, articleId)));
  return (last?.ordinal ?? 0) + 1;
}
