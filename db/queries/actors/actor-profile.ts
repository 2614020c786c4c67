import { sql } from "drizzle-orm";
import { ANSWER_OF_TYPE, ANSWER_ORDER, ANSWERS, type Answer } from "#domain/answer";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { reading } from "../../reading";
import { claimMatches } from "../matching";
import { answersACharge } from "../search-items";
import { standing } from "../standing";
import { familyOf, onBehalfOf } from "./family";

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
export async function actorProfile(
  viewer: Principal,
  filter: ClaimFilter,
  actor: RolledUp,
): Promise<AnswerProfile> {
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
      total as (select accused_id, count(*) as pairs from standing group by 1),
      share as (
        select total.accused_id, possible.rank, count(s.rank)::int as pairs,
          count(s.rank)::float8 / total.pairs as share
        from total cross join (values ${ranks}) as possible (rank)
        left join standing s on s.accused_id = total.accused_id and s.rank = possible.rank
        group by total.accused_id, total.pairs, possible.rank
      ),
      mine as (select rank, pairs from share where accused_id in (select id from me))
      select rank, coalesce((select sum(pairs) from mine where mine.rank = share.rank), 0)::int as pairs,
        coalesce((select sum(pairs) filter (where mine.rank = share.rank)::float8 / nullif(sum(pairs), 0) from mine), 0) as share,
        percentile_cont(0.5) within group (order by share) as median, count(*)::int as accused
      from share group by rank`),
    reading(viewer).execute<{ type: ClaimType; claims: number }>(sql`
      select c.type, count(*)::int as claims
      from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
      where ${claimMatches(viewer, filter)} and ${onBehalfOf(viewer, actor)} and ${answersACharge(viewer)} group by 1`),
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
}
