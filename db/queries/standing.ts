import { type SQL, sql } from "drizzle-orm";
import { ANSWER_OF_TYPE, ANSWERS } from "#domain/answer";
import { CLAIM_TYPES } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { pairMatches, replyMatches } from "./matching";

/** `case` over the type of a claim under this alias: the rank of the answer it gives, 0 the plainest. */
export const answerRankOf = (alias: "r" | "s"): SQL =>
  sql`case ${sql.raw(alias)}.type ${sql.join(
    CLAIM_TYPES.map((type) => sql.raw(`when '${type}' then ${ANSWERS.indexOf(ANSWER_OF_TYPE[type])}`)),
    sql` `,
  )} end`;
const RANK_DENIED = sql.raw(String(ANSWERS.indexOf("denied")));
const RANK_BEFORE = sql.raw(String(ANSWERS.indexOf("before")));
const RANK_NONE = sql.raw(String(ANSWERS.indexOf("none")));
const RANK_OTHERWISE = sql.raw(String(ANSWERS.indexOf("otherwise")));

/** The answer that stands for a rank. */
export const answerAt = (rank: number): (typeof ANSWERS)[number] => ANSWERS[rank] ?? "none";

/** `charge (id, article_id, allegation_id, state, day)`, a common table expression: the charges that the filter lets through. */
export const charges = (viewer: Principal, filter: ClaimFilter): SQL => sql`
  charge as (
    select p.claim_id as id, p.article_id, p.allegation_id, p.state, p.day
    from claim_pairs p where ${pairMatches(viewer, filter)} and p.type = 'allege' and p.ordinal = 1
  )`;

/**
 * How each charge stands toward each of its accused: the one place where that is counted, over the pairs and replies that
 * the database keeps. Common table expressions, to be put after `with`:
 *
 * - `pair (charge_id, accuser_id, accused_id, allegation_id, article_id, outlet_id, cluster_id, state, said, day)`: one row for each
 *   accuser and accused of each charge that the filter lets through;
 * - `reply (charge_id, accused_id, reply_id, rank, state, day, days)`: answers given by the accused, its offices or its
 *   people, with the days from the utterance of the charge to theirs;
 * - `standing`: each pair under its plainest answer, as `rank` in `ANSWERS`; whether one of its replies is `doubtful`
 *   because nobody has reviewed it; whether it is `replied` to, and the `days` to the first reply on or after the charge
 *   (a day of print is not taken for one of utterance).
 *
 * "Before" needs an earlier denial of the same allegation by the same accused. Replies are looked for in all articles
 * of the filter's dates and outlets, whatever its other parts. `only`, a condition on a row `p` of `claim_pairs`, leaves
 * pairs out; it changes none of the others.
 */
export function standing(viewer: Principal, filter: ClaimFilter, only: SQL = sql`true`): SQL {
  const workspace = viewer.workspaceId;
  const kept = looksAtAllReplies(filter) && !viewer.asOf;
  return sql`
    pair as ${kept ? sql`not materialized` : sql`materialized`} (
      select p.claim_id as charge_id, p.from_id as accuser_id, p.to_id as accused_id, p.allegation_id, p.article_id,
        p.outlet_id, p.cluster_id, p.state, p.said, p.day
      from claim_pairs p
      where ${pairMatches(viewer, filter)} and p.type = 'allege' and p.from_id is not null and p.to_id is not null
        and ${only}
    ),
    reply as (
      select r.charge_id, r.accused_id, r.reply_id, ${answerRankOf("r")} as rank, r.state, r.day, r.said - asked.said as days
      from (select distinct charge_id, accused_id, said from pair) asked
      join charge_replies r on r.workspace_id = ${workspace} and r.charge_id = asked.charge_id
        and r.accused_id = asked.accused_id
      where ${replyMatches(viewer, filter)}
    ),
    ${kept ? sql`` : answersCounted(viewer, filter)}
    standing as ${kept ? sql`` : sql`materialized`} (
      select pair.*, coalesce(best.doubtful, false) as doubtful, best.rank is not null as replied, best.days,
        case
          when best.rank < ${RANK_BEFORE} then best.rank
          when earlier.day < pair.day then ${RANK_BEFORE}
          when best.rank is not null then ${RANK_OTHERWISE}
          else ${RANK_NONE}
        end as rank
      ${kept ? answersKept(viewer) : JOINED}
    )`;
}

/** Does the filter leave no reply out? Then the database keeps what they answer. */
const looksAtAllReplies = ({ from, to, outlets, review }: ClaimFilter): boolean =>
  !from && !to && outlets.length === 0 && review === "all";

const answersKept = (viewer: Principal): SQL => sql`
  from pair
  left join charge_answers best on best.workspace_id = ${viewer.workspaceId} and best.charge_id = pair.charge_id
    and best.accused_id = pair.accused_id
  left join first_denials earlier on earlier.workspace_id = ${viewer.workspaceId}
    and earlier.allegation_id = pair.allegation_id and earlier.accused_id = pair.accused_id`;

/** `best` and `earlier`: the same, over the replies among which the filter looks. */
const answersCounted = (viewer: Principal, filter: ClaimFilter): SQL => sql`
  best as (
    select charge_id, accused_id, min(rank) as rank, bool_or(state = 'proposed') as doubtful,
      coalesce(min(days) filter (where days >= 0), max(days)) as days
    from reply group by 1, 2
  ),
  earlier as (
    select r.allegation_id, r.accused_id, min(r.day) as day
    from (select distinct allegation_id, accused_id from pair) asked
    join charge_replies r on r.workspace_id = ${viewer.workspaceId} and r.allegation_id = asked.allegation_id
      and r.accused_id = asked.accused_id
    where ${replyMatches(viewer, filter)} and ${answerRankOf("r")} = ${RANK_DENIED}
    group by 1, 2
  ),`;

/**
 * Each row of best and earlier has its pair, so nothing is added by their side. But the database joins fully by hashing
 * alone, and so cannot go through them pair by pair where it takes the pairs for few.
 */
const JOINED = sql.raw(`
  from pair
  full join best on best.charge_id = pair.charge_id and best.accused_id = pair.accused_id
  full join earlier on earlier.allegation_id = pair.allegation_id and earlier.accused_id = pair.accused_id`);
