import { type SQL, sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { claimMatches } from "../matching";
import { answerRankOf } from "../standing";

/**
 * The replies an actor gives, as common table expressions to be put after `with` or others: `me (id)`, and
 * `given (reply_id, allegation_id, day, rank)`, one row for each of its claims and each charge that this answers, by day
 * of utterance or else of print.
 */
export const givenReplies = (viewer: Principal, filter: ClaimFilter, slug: string): SQL => sql`
  me as (select id from actors where workspace_id = ${viewer.workspaceId} and slug = ${slug}),
  given as (
    select r.id as reply_id, charge.allegation_id, coalesce(r.said, a.published) as day, ${answerRankOf("r")} as rank
    from (select c.* from claims c
        join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
        join claim_actors x on x.workspace_id = c.workspace_id and x.claim_id = c.id and x.actor_id = (select id from me)
      where ${claimMatches(viewer, filter)}) r
    join articles a on a.workspace_id = r.workspace_id and a.id = r.article_id
    join responses l on l.workspace_id = r.workspace_id and l.response_id = r.id and l.state <> 'rejected'
    join claims charge on charge.workspace_id = r.workspace_id and charge.id = l.charge_id
      and charge.type = 'allege' and charge.state <> 'rejected'
  )`;
