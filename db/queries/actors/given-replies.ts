import { type SQL, sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { pairMatches } from "../matching";
import { answerRankOf } from "../standing";
import { familyOf, ownPairs } from "./family";

/**
 * The replies an actor gives, as common table expressions to be put after `with` or others: `me (id)`, and
 * `given (reply_id, allegation_id, day, rank)`, one row for each of its claims and each charge that this answers, by day
 * of utterance or else of print.
 */
export const givenReplies = (viewer: Principal, filter: ClaimFilter, actor: RolledUp): SQL => sql`
  me as (${familyOf(viewer, actor)}),
  given as (
    select r.claim_id as reply_id, charge.allegation_id, r.day, ${answerRankOf("r")} as rank
    from (select distinct p.claim_id, p.type, p.day from claim_pairs p
      where ${pairMatches(viewer, filter)} and p.answers and ${ownPairs(viewer, actor, "from_id")}) r
    join responses l on l.workspace_id = ${viewer.workspaceId} and l.response_id = r.claim_id and l.state <> 'rejected'
    join claims charge on charge.workspace_id = ${viewer.workspaceId} and charge.id = l.charge_id
      and charge.type = 'allege' and charge.state <> 'rejected'
  )`;
