import { type SQL, sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { MatrixViewName } from "#domain/matrix-view";
import type { Principal } from "#domain/principal";
import type { Unit } from "#domain/unit";
import { TYPE_ORDER } from "#domain/words";
import { delayOfReply } from "./delay-of-reply";
import { pairMatches } from "./matching";
import { MAKES_IT, stanceOf } from "./stance-of";
import { standing } from "./standing";
import { unitId, unitKey } from "./units";

/** `case` over the type in a row `p`: its place in the order of the types, from 0. */
const typeRank: SQL = sql`case p.type ${sql.join(
  TYPE_ORDER.map((type, rank) => sql.raw(`when '${type}' then ${rank}`)),
  sql` `,
)} end`;

/** The type that stands for a rank. */
export const typeAt = (rank: number): ClaimType => TYPE_ORDER[rank] ?? "state";

/** Ends that items are looked for at, as queries of ids: all where none is given. */
export interface ItemEnds {
  readonly from?: SQL | undefined;
  readonly to?: SQL | undefined;
  readonly on?: SQL | undefined;
}

/**
 * What a view of the matrix counts, for its figures and for the lists they open alike. Common table expressions to be
 * put after `with`, of which the last is `item (claim_id, from_id, to_id, allegation_id, rank, unreviewed, unit)`:
 *
 * - pairs: one row a charge, accuser and accused; the rank is that of the plainest answer in `ANSWERS`; with the `days` and
 *   the step of `delay` to the first reply;
 * - types: one row a claim, actor and target; the rank is that of the type in `TYPE_ORDER`;
 * - allegations: one row a claim, its actor (`from_id`) and an allegation whose charge it makes or answers; the rank is
 *   that of the answer it gives, or `MAKES_IT`.
 *
 * `unreviewed` says whether a claim behind the item waits for review: it, or of a charge an answer of its accused.
 */
export function matrixItems(
  viewer: Principal,
  filter: ClaimFilter,
  view: MatrixViewName,
  unit: Unit,
  ends: ItemEnds = {},
  told: Told = unitId,
): SQL {
  const each = { pairs: pairItems, types: typeItems, allegations: stanceItems }[view];
  return each(viewer, filter, unit, ends, told);
}

/** `matrixItems()` for those who only count groups. */
export const countedItems = (viewer: Principal, filter: ClaimFilter, view: MatrixViewName, unit: Unit): SQL =>
  matrixItems(viewer, filter, view, unit, {}, unitKey);

/** How the groups of a unit are told apart. */
type Told = typeof unitId;

/** Condition on a row under this alias with `from_id`, `to_id` and `allegation_id`: it lies at the ends that are given. */
function atEnds(alias: SQL, { from, to, on }: ItemEnds): SQL {
  const parts = [sql`true`];
  if (from) parts.push(sql`${alias}.from_id = any (array(${from}))`);
  if (to) parts.push(sql`${alias}.to_id = any (array(${to}))`);
  if (on) parts.push(sql`${alias}.allegation_id = any (array(${on}))`);
  return sql.join(parts, sql` and `);
}

function pairItems(viewer: Principal, filter: ClaimFilter, unit: Unit, ends: ItemEnds, told: Told): SQL {
  const row = { row: sql`s`, claim: sql`s.charge_id`, from: sql`s.accuser_id`, to: sql`s.accused_id` };
  return sql`${standing(viewer, filter, atEnds(sql`p`, ends))}, item as (
    select s.charge_id as claim_id, s.accuser_id as from_id, s.accused_id as to_id, s.allegation_id, s.rank,
      s.state = 'proposed' or s.doubtful as unreviewed, s.days, ${delayOfReply} as delay,
      ${told(unit, { ...row, type: sql`true` })} as unit
    from standing s)`;
}

function typeItems(viewer: Principal, filter: ClaimFilter, unit: Unit, ends: ItemEnds, told: Told): SQL {
  const row = { row: sql`p`, claim: sql`p.claim_id`, from: sql`p.from_id`, to: sql`p.to_id` };
  return sql`item as (
    select p.claim_id, p.from_id, p.to_id, p.allegation_id, ${typeRank} as rank, p.state = 'proposed' as unreviewed,
      ${told(unit, { ...row, type: sql`p.type` })} as unit
    from claim_pairs p
    where ${pairMatches(viewer, filter)} and p.from_id is not null and p.to_id is not null
      and ${atEnds(sql`p`, ends)})`;
}

function stanceItems(viewer: Principal, filter: ClaimFilter, unit: Unit, ends: ItemEnds, told: Told): SQL {
  const row = { row: sql`s`, claim: sql`s.claim_id`, from: sql`s.from_id` };
  // to make a charge is another statement than to answer it by one
  const type = sql`(s.type || (s.rank > ${sql.raw(String(MAKES_IT))})::text)`;
  return sql`${stanceOf(viewer, filter, unit)}, item as (
    select s.claim_id, s.from_id, null::uuid as to_id, s.allegation_id, s.rank, s.unreviewed,
      ${told(unit, { ...row, to: sql`true`, type })} as unit, s.day
    from stance s where ${atEnds(sql`s`, ends)})`;
}
