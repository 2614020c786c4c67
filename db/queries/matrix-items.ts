import { type SQL, sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { MatrixViewName } from "#domain/matrix-view";
import type { Principal } from "#domain/principal";
import type { Unit } from "#domain/unit";
import { TYPE_ORDER } from "#domain/words";
import { claimMatches } from "./matching";
import { stanceOf } from "./stance-of";
import { answerRankOf, standing } from "./standing";
import { unitId } from "./units";

/** `case` over the type of claim `c`: its place in the order of the types, from 0. */
const typeRank: SQL = sql`case c.type ${sql.join(
  TYPE_ORDER.map((type, rank) => sql.raw(`when '${type}' then ${rank}`)),
  sql` `,
)} end`;

/** The type that stands for a rank. */
export const typeAt = (rank: number): ClaimType => TYPE_ORDER[rank] ?? "state";

/** The rank of a claim that makes a charge of an allegation and answers none. */
export const MAKES_IT = -1;

/**
 * What a view of the matrix counts, for its figures and for the lists they open alike. Common table expressions to be
 * put after `with`, of which the last is `item (claim_id, from_id, to_id, allegation_id, rank, unit)`:
 *
 * - pairs: one row a charge, accuser and accused; the rank is that of the plainest answer in `ANSWERS`;
 * - types: one row a claim, actor and target; the rank is that of the type in `TYPE_ORDER`;
 * - allegations: one row a claim, its actor (`from_id`) and an allegation whose charge it makes or answers; the rank is
 *   that of the answer it gives, or `MAKES_IT`.
 */
export function matrixItems(viewer: Principal, filter: ClaimFilter, view: MatrixViewName, unit: Unit): SQL {
  if (view === "pairs") return pairItems(viewer, filter, unit);
  if (view === "types") return typeItems(viewer, filter, unit);
  return stanceItems(viewer, filter, unit);
}

function pairItems(viewer: Principal, filter: ClaimFilter, unit: Unit): SQL {
  const workspace = viewer.workspaceId;
  const ends = { from: sql`s.accuser_id`, to: sql`s.accused_id`, allegation: sql`s.allegation_id` };
  return sql`${standing(viewer, filter)}, item as (
    select s.charge_id as claim_id, s.accuser_id as from_id, s.accused_id as to_id, s.allegation_id, s.rank,
      ${unitId(unit, ends)} as unit
    from standing s
    join claims c on c.workspace_id = ${workspace} and c.id = s.charge_id
    join articles a on a.workspace_id = ${workspace} and a.id = c.article_id)`;
}

function typeItems(viewer: Principal, filter: ClaimFilter, unit: Unit): SQL {
  const workspace = viewer.workspaceId;
  const ends = { from: sql`who.actor_id`, to: sql`aim.actor_id`, allegation: sql`c.allegation_id` };
  return sql`item as (
    select c.id as claim_id, who.actor_id as from_id, aim.actor_id as to_id, c.allegation_id, ${typeRank} as rank,
      ${unitId(unit, ends)} as unit
    from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    join claim_actors who on who.workspace_id = ${workspace} and who.claim_id = c.id
    join claim_targets aim on aim.workspace_id = ${workspace} and aim.claim_id = c.id
    where ${claimMatches(viewer, filter)})`;
}

function stanceItems(viewer: Principal, filter: ClaimFilter, unit: Unit): SQL {
  const workspace = viewer.workspaceId;
  const ends = { from: sql`s.actor_id`, to: sql`s.answering`, allegation: sql`s.allegation_id` };
  return sql`${standing(viewer, filter)}, ${stanceOf(viewer, filter)}, item as (
    select s.claim_id, s.actor_id as from_id, null::uuid as to_id, s.allegation_id,
      case when s.answering then ${answerRankOf("c")} else ${sql.raw(String(MAKES_IT))} end as rank,
      ${unitId(unit, ends)} as unit
    from stance s
    join claims c on c.workspace_id = ${workspace} and c.id = s.claim_id
    join articles a on a.workspace_id = ${workspace} and a.id = c.article_id)`;
}
