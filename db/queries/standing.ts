import { type SQL, sql } from "drizzle-orm";
import { ANSWER_OF_TYPE, ANSWERS } from "#domain/answer";
import { CLAIM_TYPES } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { articleMatches, claimMatches, claimStands } from "./matching";

/** `case` over the type of a claim under this alias: the rank of the answer it gives, 0 the plainest. */
export const answerRankOf = (alias: "r" | "c"): SQL =>
  sql`case ${sql.raw(alias)}.type ${sql.join(
    CLAIM_TYPES.map((type) => sql.raw(`when '${type}' then ${ANSWERS.indexOf(ANSWER_OF_TYPE[type])}`)),
    sql` `,
  )} end`;
const RANK_BEFORE = sql.raw(String(ANSWERS.indexOf("before")));
const RANK_NONE = sql.raw(String(ANSWERS.indexOf("none")));
const RANK_OTHERWISE = sql.raw(String(ANSWERS.indexOf("otherwise")));

/** The answer that stands for a rank. */
export const answerAt = (rank: number): (typeof ANSWERS)[number] => ANSWERS[rank] ?? "none";

/**
 * How each charge stands toward each of its accused: the one place where that is counted. Common table expressions, to
 * be put after `with`:
 *
 * - `charge (id, article_id, allegation_id, day)`: the charges that the filter lets through;
 * - `pair (charge_id, accuser_id, accused_id)`: one row for each accuser and accused of a charge;
 * - `reply (charge_id, accused_id, reply_id, rank)`: answers given by the accused, its offices or its people;
 * - `standing (charge_id, accuser_id, accused_id, rank)`: each pair under its plainest answer, as a rank in `ANSWERS`.
 *
 * "Before" needs an earlier denial of the same allegation by the same accused. Replies are looked for in all articles
 * of the filter's dates and outlets, whatever its other parts.
 */
export function standing(viewer: Principal, filter: ClaimFilter): SQL {
  const workspace = viewer.workspaceId;
  return sql`
    charge as (
      select c.id, c.article_id, c.allegation_id, coalesce(c.said, a.published) as day
      from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
      where ${claimMatches(viewer, filter)} and c.type = 'allege'
    ),
    pair as (
      select charge.id as charge_id, charge.allegation_id, charge.day, maker.actor_id as accuser_id, aim.actor_id as accused_id
      from charge
      join claim_actors maker on maker.workspace_id = ${workspace} and maker.claim_id = charge.id
      join claim_targets aim on aim.workspace_id = ${workspace} and aim.claim_id = charge.id
    ),
    voice as (
      select id as actor_id, id as body_id from actors where workspace_id = ${workspace}
      union
      select actor_id, body_id from affiliations
      where workspace_id = ${workspace} and role in ('speaks-for', 'office-of', 'agency-of')
    ),
    said_by_accused as (
      select link.charge_id, r.id as reply_id, voice.body_id as accused_id, ${answerRankOf("r")} as rank,
        coalesce(r.said, a.published) as day
      from responses link
      join claims r on r.workspace_id = link.workspace_id and r.id = link.response_id
      join articles a on a.workspace_id = r.workspace_id and a.id = r.article_id
      join claim_actors who on who.workspace_id = r.workspace_id and who.claim_id = r.id
      join voice on voice.actor_id = who.actor_id
      where link.workspace_id = ${workspace} and link.state <> 'rejected' and link.speaks_for is distinct from 'other'
        and ${articleMatches(viewer, filter)} and ${claimStands(sql`r`, filter)}
      union all
      -- an editor says that it is the answer of whom the charge accuses, whoever its makers are known as
      select link.charge_id, r.id, aim.actor_id, ${answerRankOf("r")}, coalesce(r.said, a.published)
      from responses link
      join claims r on r.workspace_id = link.workspace_id and r.id = link.response_id
      join articles a on a.workspace_id = r.workspace_id and a.id = r.article_id
      join claim_targets aim on aim.workspace_id = link.workspace_id and aim.claim_id = link.charge_id
      where link.workspace_id = ${workspace} and link.state <> 'rejected' and link.speaks_for = 'accused'
        and ${articleMatches(viewer, filter)} and ${claimStands(sql`r`, filter)}
    ),
    reply as (
      select distinct said.charge_id, said.accused_id, said.reply_id, said.rank
      from said_by_accused said
      join (select distinct charge_id, accused_id from pair) p
        on p.charge_id = said.charge_id and p.accused_id = said.accused_id
    ),
    earlier as (
      select answered.allegation_id, said.accused_id, min(said.day) as day
      from said_by_accused said
      join claims answered on answered.workspace_id = ${workspace} and answered.id = said.charge_id
      where said.rank = ${sql.raw(String(ANSWERS.indexOf("denied")))} and answered.allegation_id is not null
      group by 1, 2
    ),
    best as (
      select charge_id, accused_id, min(rank) as rank from reply group by 1, 2
    ),
    standing as (
      select pair.charge_id, pair.accuser_id, pair.accused_id, pair.allegation_id, pair.day,
        case
          when best.rank < ${RANK_BEFORE} then best.rank
          when earlier.day < pair.day then ${RANK_BEFORE}
          when best.rank is not null then ${RANK_OTHERWISE}
          else ${RANK_NONE}
        end as rank
      from pair
      left join best on best.charge_id = pair.charge_id and best.accused_id = pair.accused_id
      left join earlier on earlier.allegation_id = pair.allegation_id and earlier.accused_id = pair.accused_id
    )`;
}
