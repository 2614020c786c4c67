import "server-only";
import { sql } from "drizzle-orm";
import { database } from "../client";
import { revisionHeads } from "../schema/revisions";
import { printArticles } from "./print-articles";
import { settleCopies } from "./settle-copies";

/** Articles in one transaction. */
const AT_ONCE = 200;

/**
 * Gives every article that came in before prints were kept its own, and sorts it among the copies of one text. Safe to be
 * stopped anywhere and to be called again; nothing where all have theirs.
 *
 * @returns how many articles got theirs
 */
export async function printAllArticles(): Promise<number> {
  let printed = 0;
  for (;;) {
    const rows = await database().execute<{ workspaceId: string; id: string }>(sql`
      select a.workspace_id as "workspaceId", a.id from articles a
      left join article_prints p on p.workspace_id = a.workspace_id and p.article_id = a.id
      where p.article_id is null and a.erased_at is null
        and exists (select from article_versions v where v.workspace_id = a.workspace_id and v.article_id = a.id)
      order by a.workspace_id, a.id limit ${AT_ONCE}`);
    if (rows.length === 0) return printed;
    for (const workspaceId of new Set(rows.map((row) => row.workspaceId)))
      await printSome(
        workspaceId,
        rows.filter((row) => row.workspaceId === workspaceId).map((row) => row.id),
      );
    printed += rows.length;
  }
}

const printSome = (workspaceId: string, ids: readonly string[]): Promise<void> =>
  database().transaction(async (tx) => {
    await printArticles(tx, workspaceId, ids);
    await tx
      .select({ seq: revisionHeads.seq })
      .from(revisionHeads)
      .where(sql`${revisionHeads.workspaceId} = ${workspaceId}`)
      .for("update");
    await settleCopies(tx, workspaceId, ids);
  });
