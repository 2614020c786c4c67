import { type SQL, sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { Unit } from "#domain/unit";
import { pairMatches, replyMatches } from "./matching";
import { answerRankOf } from "./standing";

/** The rank of a claim that makes a charge of an allegation and answers none. */
export const MAKES_IT = -1;

/** What a unit asks of a claim beside its allegation and its day: the same in all rows of the claim. */
const ASKED = {
  claims: null,
  statements: "type",
  articles: "article_id",
  outlets: "outlet_id",
  clusters: "cluster_id",
} as const satisfies Record<Unit, string | null>;

/**
 * Common table expressions:
 *
 * - `maker (claim_id, ordinal, from_id, allegation_id, state, day)`: the pairs of the charges that the filter lets through;
 * - `stance (allegation_id, from_id, claim_id, rank, unreviewed, day)` and what the unit asks for, one row for each claim
 *   that makes or answers a charge of the allegation, and each actor on whose behalf it is made: the rank of the answer it
 *   gives, or `MAKES_IT`.
 */
// Claims under no allegation are left out last: of a condition on the pairs the database would expect far fewer rows.
export function stanceOf(viewer: Principal, filter: ClaimFilter, unit: Unit): SQL {
  const asked = (of = "") => sql.raw(ASKED[unit] ? `, ${of}${ASKED[unit]}` : "");
  return sql`
    maker as (
      select p.claim_id, p.ordinal, p.from_id, p.allegation_id, p.state, p.day ${asked("p.")}
      from claim_pairs p where ${pairMatches(viewer, filter)} and p.type = 'allege'
    ),
    stance as (
      select allegation_id, from_id, claim_id, max(rank) as rank, bool_or(state = 'proposed') as unreviewed, min(day) as day
        ${asked()}
      from (
        select allegation_id, from_id, claim_id, ${sql.raw(String(MAKES_IT))} as rank, state, day ${asked()} from maker
        union all
        select maker.allegation_id, r.from_id, r.claim_id, ${answerRankOf("r")}, r.state, r.day ${asked("r.")}
        from maker
        join responses link on link.workspace_id = ${viewer.workspaceId} and link.charge_id = maker.claim_id
          and link.state <> 'rejected'
        join claim_pairs r on r.claim_id = link.response_id
        where maker.ordinal = 1 and ${replyMatches(viewer, filter)}
      ) each
      where from_id is not null
      group by allegation_id, from_id, claim_id ${asked()}
      having count(allegation_id) > 0
    )`;
}
