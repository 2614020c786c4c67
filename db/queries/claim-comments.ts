import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";

/** A comment on a claim or on a link of it, as it is shown: as text, never as markup. */
export interface ClaimComment {
  readonly id: string;
  readonly by: string;
  readonly own: boolean;
  /** ISO moment */
  readonly at: string;
  readonly body: string;
  readonly linkId: string | null;
  readonly resolved: boolean;
}

/** What was said about a claim and its links, the oldest first. */
export async function claimComments(viewer: Principal, claimId: string): Promise<ClaimComment[]> {
  const rows = await reading(viewer).execute<ClaimComment & Record<string, unknown>>(sql`
    select k.id, u.name as by, k.user_id = ${viewer.userId} as own, k.body, k.link_id as "linkId",
      k.resolved_by is not null as resolved,
      to_char(k.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from comments k join users u on u.id = k.user_id
    where k.workspace_id = ${viewer.workspaceId} and k.claim_id = ${claimId} and k.deleted_at is null
    order by k.created_at, k.id`);
  return [...rows];
}
