import { type SQL, sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { Unit } from "#domain/unit";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { countedItems } from "./matrix-items";
import type { ActorName } from "./quotations";
import { MAKES_IT } from "./stance-of";
import { answerAt, standing } from "./standing";

/** What a claim does to an allegation: makes the charge, or answers one. */
export type Stance = "alleges" | Answer;

/** One actor on one allegation. */
export interface StanceCell {
  readonly actor: ActorName;
  /** what the actor says to make or answer a charge of the allegation, by the unit */
  readonly count: number;
  /** each stance that the actor takes, in the order of the days on which it first does */
  readonly stances: readonly Stance[];
  /** where the allegation accuses the actor: the plainest answer to any of its charges */
  readonly accused: Answer | null;
  readonly unreviewed: boolean;
}

export interface StanceRow {
  readonly allegation: { readonly slug: string; readonly proposition: string };
  readonly charges: number;
  /** by slug of the actor; only those that hold something */
  readonly cells: ReadonlyMap<string, StanceCell>;
}

export interface StanceTable {
  readonly unit: Unit;
  /** charges of an allegation, and charges that stand under none */
  readonly charges: number;
  readonly loose: number;
  /** how many allegations have charges; `rows` are those of them on which most is said */
  readonly allegations: number;
  /** of the rows, the most claims first */
  readonly actors: readonly ActorName[];
  readonly rows: readonly StanceRow[];
}

type Sums = Pick<StanceTable, "charges" | "loose" | "allegations">;

type Line = Omit<StanceRow, "cells"> & { readonly claims: number };

/** What was counted, a list for each column: of thousands of rows that is told and read sooner than row by row. */
interface Counted {
  readonly sums: Sums;
  readonly lines: readonly Line[];
  readonly actors: readonly ActorName[];
  /** of each cell its places among `lines` and `actors`, from 1 */
  readonly line: readonly number[];
  readonly actor: readonly number[];
  readonly count: readonly number[];
  readonly ranks: readonly (readonly number[])[];
  readonly unreviewed: readonly boolean[];
  readonly rank: readonly (number | null)[];
}

/**
 * Who says what on each allegation, counted by the unit, and the accused with how they stand: the `most` allegations on
 * which most claims are made.
 */
export const stances = remembered(
  async (viewer: Principal, filter: ClaimFilter, unit: Unit = "claims", most = 200): Promise<StanceTable> => {
    const [found] = await reading(viewer).execute<Counted & Record<string, unknown>>(sql`
      with ${countedItems(viewer, filter, "allegations", unit)}, ${drawnOf(sql`${most}`)},
      ${standing(viewer, filter)},
      ${stancesOf(unit)}, ${cellsOf(viewer)}
      select ${SUMS} as sums,
        (select coalesce(json_agg(json_build_object('allegation', json_build_object('slug', slug, 'proposition', proposition),
          'charges', charges, 'claims', claims) order by place), '[]') from line) as lines,
        (select coalesce(json_agg(json_build_object('name', name, 'slug', slug) order by place), '[]') from actor) as actors,
        ${sql.join(
          ["line", "actor", "count", "ranks", "unreviewed", "rank"].map((column) =>
            sql.raw(`coalesce(json_agg(${column}), '[]') as ${column}`),
          ),
          sql`, `,
        )}
      from (select * from cell order by actor, slug) cell`);
    const none = { charges: 0, loose: 0, allegations: 0 };
    return { unit, ...(found?.sums ?? none), ...tabled(found) };
  },
);

/** `drawn`, the allegations, and `kinds`, what is said on all of them by whom. */
const drawnOf = (most: SQL): SQL => sql`
  kinds as materialized (
    select allegation_id, from_id as actor_id, rank, min(day) as first_day, bool_or(unreviewed) as unreviewed,
      count(*)::int as claims
    from item group by 1, 2, 3
  ),
  drawn as (
    select charged.allegation_id, charged.charges, coalesce(said.claims, 0) as claims
    from (select allegation_id, count(*)::int as charges from maker where ordinal = 1 group by 1) charged
    left join (select allegation_id, sum(claims)::int as claims from kinds group by 1) said using (allegation_id)
    where charged.allegation_id is not null order by 3 desc, 1 limit ${most}
  )`;

/** `made`, what is said on those drawn by whom, and `facing`, how their accused stand. */
const stancesOf = (unit: Unit): SQL => sql`
  made as (
    select allegation_id, actor_id, array_agg(rank order by first_day nulls last, rank) as ranks,
      bool_or(unreviewed) as unreviewed, sum(kinds.claims)::int as count
    from kinds join drawn using (allegation_id) group by 1, 2
  ),
  ${SIZED[unit === "claims" ? "claims" : "groups"]},
  facing as (select allegation_id, accused_id as actor_id, min(rank) as rank from standing group by 1, 2)`;

/** How much each actor says on each allegation drawn: an item is one claim of one actor, so that claims need no comparing. */
const SIZED = {
  claims: sql`sized as (select allegation_id, actor_id, count from made)`,
  groups: sql`sized as (
    select allegation_id, from_id as actor_id, count(*)::int as count
    from (select allegation_id, from_id, unit from item group by 1, 2, 3) grouped join drawn using (allegation_id) group by 1, 2
  )`,
};

/** `cell`, with its places in `line` and `actor`. */
const cellsOf = (viewer: Principal): SQL => sql`
  line as materialized (
    select g.id, g.slug, g.proposition, drawn.charges, drawn.claims, row_number() over () as place
    from drawn join allegations g on g.workspace_id = ${viewer.workspaceId} and g.id = drawn.allegation_id
  ),
  actor as materialized (
    select id, name, slug, row_number() over (order by name, slug) as place
    from actors where workspace_id = ${viewer.workspaceId}
  ),
  cell as (
    select line.place as line, line.slug, actor.place as actor, coalesce(sized.count, 0) as count,
      coalesce(made.ranks, '{}') as ranks, coalesce(made.unreviewed, false) as unreviewed, facing.rank
    from made full join facing using (allegation_id, actor_id)
    left join sized using (allegation_id, actor_id)
    join line on line.id = allegation_id
    join actor on actor.id = actor_id
  )`;

const SUMS = sql`(
  select json_build_object('charges', count(allegation_id), 'loose', count(*) - count(allegation_id),
    'allegations', count(distinct allegation_id))
  from maker where ordinal = 1)`;

function tabled(found: Counted | undefined): Pick<StanceTable, "actors" | "rows"> {
  const rows = (found?.lines ?? []).map((line) => ({ ...line, cells: new Map<string, StanceCell>() }));
  const actors = new Map<string, { actor: ActorName; count: number }>();
  for (const [cell, place] of (found?.actor ?? ([] as readonly number[])).entries()) {
    const [row, actor] = [rows[(found?.line[cell] ?? 0) - 1], found?.actors[place - 1]];
    if (!found || !row || !actor) continue;
    const [count, rank] = [found.count[cell] ?? 0, found.rank[cell] ?? null];
    row.cells.set(actor.slug, {
      ...{ actor, count, unreviewed: found.unreviewed[cell] ?? false },
      stances: (found.ranks[cell] ?? []).map((one) => (one === MAKES_IT ? "alleges" : answerAt(one))),
      accused: rank === null ? null : answerAt(rank),
    });
    actors.set(actor.slug, { actor, count: (actors.get(actor.slug)?.count ?? 0) + count });
  }
  return {
    actors: [...actors.values()]
      .sort((a, b) => b.count - a.count || a.actor.name.localeCompare(b.actor.name, "en"))
      .map((one) => one.actor),
    rows: rows
      .filter(({ cells }) => cells.size > 0)
      .sort(
        (a, b) =>
          b.claims - a.claims || a.allegation.proposition.localeCompare(b.allegation.proposition, "en"),
      ),
  };
}
