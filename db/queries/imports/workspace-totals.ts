import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";

/** All articles of the workspace, and all their claims that were not rejected. */
export async function workspaceTotals(viewer: Principal): Promise<{ articles: number; claims: number }> {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<{ articles: number; claims: number }>(sql`
    select (select count(*)::int from articles a where a.workspace_id = ${workspace} and a.withdrawn_at is null) as articles,
      (select count(*)::int from claims c
        join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id and a.withdrawn_at is null
        where c.workspace_id = ${workspace} and c.state <> 'rejected') as claims`);
  return row ?? { articles: 0, claims: 0 };
}
