import { and, inArray, isNull, sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import type { RereadScope } from "#domain/rereading";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { queueReadings } from "../../importing/queue";
import { articles } from "../../schema/articles";
import { rereadItems, rereadings } from "../../schema/rereadings";
import type { Change } from "../command";

interface Begun {
  readonly id: string;
  readonly articles: number;
  readonly change: Change;
}

interface Wanted {
  readonly scope: RereadScope;
  /** what is read again, in words */
  readonly label: string;
  /** the pipeline that the program brought, where nobody asked for it */
  readonly pipeline?: string;
  readonly articleIds: readonly string[];
}

/**
 * Begins a re-extraction of some articles in the caller's transaction: a job an article. Left out are articles that count
 * nowhere, and those that wait to be read again already. Null where none is left.
 */
export async function beginRereading(
  tx: Transaction,
  { workspaceId, userId, name }: Principal,
  what: Wanted,
): Promise<Begun | null> {
  const { scope, label, pipeline = null } = what;
  const wanted = await readable(tx, workspaceId, what.articleIds);
  if (wanted.length === 0) return null;
  const row = {
    ...{ workspaceId, id: newId(), scope, label, pipeline, startedBy: userId, startedByName: name },
    startedAt: new Date(),
  };
  await tx.insert(rereadings).values(row);
  for (let first = 0; first < wanted.length; first += AT_ONCE)
    await tx.insert(rereadItems).values(
      wanted.slice(first, first + AT_ONCE).map((articleId) => ({
        ...{ workspaceId, rereadingId: row.id, articleId },
        state: "waiting" as const,
      })),
    );
  await queueReadings(tx, workspaceId, row.id);
  const after = { ...row, articles: wanted.length };
  const change: Change = { entity: "rereading", entityId: row.id, before: null, after };
  return { id: row.id, articles: wanted.length, change };
}

/** How many rows go in by one statement. */
const AT_ONCE = 5_000;

async function readable(tx: Transaction, workspaceId: string, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    const rows = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(
        and(
          sql`${articles.workspaceId} = ${workspaceId}`,
          inArray(articles.id, ids.slice(first, first + AT_ONCE)),
          isNull(articles.withdrawnAt),
          sql`not exists (select from reread_items i where i.workspace_id = ${articles.workspaceId}
            and i.article_id = ${articles.id} and i.state in ('waiting', 'running'))`,
        ),
      )
      .orderBy(articles.id);
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}
