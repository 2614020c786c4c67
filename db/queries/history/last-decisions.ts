import { sql } from "drizzle-orm";
import type { ClaimState, ClaimType } from "#domain/claim";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";

/** One of the viewer's own decisions, to look at again. */
export interface LastDecision {
  readonly seq: number;
  readonly claimId: string;
  readonly ordinal: number;
  readonly type: ClaimType;
  readonly state: ClaimState;
  readonly words: string;
}

const MOST = 10;

/** The last ten claims that the viewer decided on, the newest first. */
export async function lastDecisions(viewer: Principal): Promise<LastDecision[]> {
  const rows = await reading(viewer).execute<LastDecision & Record<string, unknown>>(sql`
    with mine as (
      select entity_id, max(seq)::int as seq from (
        select entity_id, seq from revisions
        where workspace_id = ${viewer.workspaceId} and user_id = ${viewer.userId} and entity = 'claim'
          and act in ('acceptClaim', 'rejectClaim', 'correctClaim', 'decideAlike', 'mergeClaims', 'splitClaim')
        order by seq desc limit 60) x
      group by entity_id)
    select m.seq, c.id as "claimId", c.ordinal, c.type, c.state, c.words
    from mine m join claims c on c.workspace_id = ${viewer.workspaceId} and c.id = m.entity_id and c.state <> 'proposed'
    order by m.seq desc limit ${MOST}`);
  return [...rows];
}
