import { type SQL, sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { replyMatches } from "./matching";

/**
 * A common table expression after `charges()`: `stance (allegation_id, from_id, claim_id, type, state, article_id,
 * outlet_id, cluster_id, day, answering)`, one row for each claim that makes or answers a charge of the allegation, and each actor on
 * whose behalf it is made.
 */
export const stanceOf = (viewer: Principal, filter: ClaimFilter): SQL => sql`
  taken as (
    select charge.allegation_id, charge.id as claim_id, false as answering from charge where charge.allegation_id is not null
    union all
    select charge.allegation_id, link.response_id, true
    from charge
    join responses link on link.workspace_id = ${viewer.workspaceId} and link.charge_id = charge.id and link.state <> 'rejected'
    where charge.allegation_id is not null
  ),
  stance as (
    select taken.allegation_id, p.from_id, p.claim_id, p.type, p.state, p.article_id, p.outlet_id, p.cluster_id, p.day,
      bool_or(taken.answering) as answering
    from taken
    join claim_pairs p on p.claim_id = taken.claim_id and p.from_id is not null
    where ${replyMatches(viewer, filter, sql`p`)}
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
  )`;
