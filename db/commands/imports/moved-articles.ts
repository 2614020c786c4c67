import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../client";
import { articles } from "../../schema/articles";
import type { ArticleRow } from "../articles/article-state";
import type { Change } from "../command";

/** Writes the same to all articles `a` of a condition, each as its next version and as a change of its own. */
export async function moveArticles(
  tx: Transaction,
  which: SQL,
  to: Pick<ArticleRow, "withdrawnAt" | "withdrawnWith">,
  why: string | null,
): Promise<Change[]> {
  const found = await tx.execute<{ workspaceId: string; id: string }>(sql`
    select a.workspace_id as "workspaceId", a.id from articles a where ${which} order by a.id for update`);
  const [first] = found;
  if (!first) return [];
  const here = and(
    eq(articles.workspaceId, first.workspaceId),
    inArray(
      articles.id,
      found.map(({ id }) => id),
    ),
  );
  const before = await tx.select().from(articles).where(here).orderBy(asc(articles.id));
  await tx
    .update(articles)
    .set({ ...to, version: sql`${articles.version} + 1` })
    .where(here);
  return before.map((article) => ({
    entity: "article",
    entityId: article.id,
    before: { article },
    after: { article: { ...article, ...to, version: article.version + 1 } },
    why,
  }));
}
