import { type SQL, sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { claimMatches } from "../matching";
import { answerRankOf } from "../standing";
import { familyOf } from "./family";

/**
 * The replies an actor gives, as common table expressions to be put after `with` or others: `me (id)`, and
 * `given (reply_id, allegation_id, day, rank)`, one row for each of its claims and each charge that this answers, by day
 * of utterance or else of print.
 */
export const givenReplies = (viewer: Principal, filter: ClaimFilter, actor: RolledUp): SQL => sql`
  me as (${familyOf(viewer, actor)}),
  given as (
    select r.id as reply_id, charge.allegation_id, coalesce(r.said, a.published) as day, ${answerRankOf("r")} as rank
    from (select c.* from claims c
        join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
        where ${claimMatches(viewer, filter)} and exists (select from claim_actors x
        where x.workspace_id = c.workspace_id and x.claim_id = c.id and x.actor_id in (select id from me))) r
    join articles a on a.workspace_id = r.workspace_id and a.id = r.article_id
    join responses l on l.workspace_id = r.workspace_id and l.response_id = r.id and l.state <> 'rejected'
    join claims charge on charge.workspace_id = r.workspace_id and charge.id = l.charge_id
      and charge.type = 'allege' and charge.state <> 'rejected'
  )`;
