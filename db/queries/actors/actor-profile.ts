import { sql } from "drizzle-orm";
import { ANSWER_OF_TYPE, ANSWER_ORDER, ANSWERS, type Answer } from "#domain/answer";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { reading } from "../../reading";
import { remembered } from "../../remembered";
import { pairMatches } from "../matching";
import { standing } from "../standing";
import { familyOf, ownPairs } from "./family";

/** How often an actor gives an answer. */
export interface ProfileRow {
  readonly answer: Answer;
  /** charges against it under this answer */
  readonly pairs: number;
  /** of 1: the part of all charges against it, and the median of that part over all who are accused */
  readonly share: number;
  readonly median: number;
  /** claims on its behalf that answer a charge this way, charges against others included */
  readonly replies: number;
}

export interface AnswerProfile {
  readonly rows: readonly ProfileRow[];
  readonly received: number;
  /** how many actors are accused */
  readonly accused: number;
}

/** How an actor answers the charges against it, in the fixed order of answers, beside the median of all accused. */
export const actorProfile = remembered(
  async (viewer: Principal, filter: ClaimFilter, actor: RolledUp): Promise<AnswerProfile> => {
    const ranks = sql.raw(ANSWERS.map((_, rank) => `(${rank})`).join(", "));
    const [shares, replies] = await Promise.all([
      reading(viewer).execute<{
        rank: number;
        pairs: number;
        share: number;
        median: number;
        accused: number;
      }>(sql`
      with ${standing(viewer, filter)},
      me as (${familyOf(viewer, actor)}),
      cell as (select accused_id, rank, count(*)::int as pairs from standing group by 1, 2),
      total as (select accused_id, sum(pairs) as pairs from cell group by 1),
      share as (
        select total.accused_id, possible.rank, coalesce(cell.pairs, 0) as pairs,
          coalesce(cell.pairs, 0)::float8 / total.pairs as share
        from total cross join (values ${ranks}) as possible (rank)
        left join cell on cell.accused_id = total.accused_id and cell.rank = possible.rank
      ),
      mine as (select rank, pairs from share where accused_id in (select id from me))
      select rank, coalesce((select sum(pairs) from mine where mine.rank = share.rank), 0)::int as pairs,
        coalesce((select sum(pairs) filter (where mine.rank = share.rank)::float8 / nullif(sum(pairs), 0) from mine), 0) as share,
        percentile_cont(0.5) within group (order by share) as median, count(*)::int as accused
      from share group by rank`),
      reading(viewer).execute<{ type: ClaimType; claims: number }>(sql`
      select p.type, count(distinct p.claim_id)::int as claims
      from claim_pairs p
      where ${pairMatches(viewer, filter)} and p.answers and ${ownPairs(viewer, actor, "from_id")} group by 1`),
    ]);
    const rows = ANSWER_ORDER.map((answer): ProfileRow => {
      const found = shares.find(({ rank }) => ANSWERS[rank] === answer);
      return {
        answer,
        pairs: found?.pairs ?? 0,
        share: found?.share ?? 0,
        median: found?.median ?? 0,
        replies: replies
          .filter(({ type }) => ANSWER_OF_TYPE[type] === answer)
          .reduce((sum, row) => sum + row.claims, 0),
      };
    });
    const received = rows.reduce((sum, row) => sum + row.pairs, 0);
    return { rows, received, accused: shares[0]?.accused ?? 0 };
  },
);
