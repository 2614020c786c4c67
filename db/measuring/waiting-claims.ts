import { sql } from "drizzle-orm";
import { database } from "../client";

/** Some claims of a workspace that wait for a decision, from all over it: always the same of the same rows. */
export const waitingClaims = (
  workspaceId: string,
  most: number,
): Promise<{ id: string; version: number }[]> =>
  database().execute<{ id: string; version: number }>(sql`
    select id, version from claims where workspace_id = ${workspaceId} and state = 'proposed'
    order by md5(id::text) limit ${most}`);

/** The number of the newest entry of a workspace's history. */
export async function newestEntry(workspaceId: string): Promise<number> {
  const [head] = await database().execute<{ seq: number }>(sql`
    select seq::int from revision_heads where workspace_id = ${workspaceId}`);
  return head?.seq ?? 0;
}
