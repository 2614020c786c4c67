import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { Unit } from "#domain/unit";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { MAKES_IT, matrixItems } from "./matrix-items";
import type { ActorName } from "./quotations";
import { answerAt, charges, standing } from "./standing";

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

type Row = {
  slug: string;
  proposition: string;
  charges: number;
  claims: number;
  actor: ActorName;
  count: number;
  ranks: readonly number[];
  unreviewed: boolean;
  rank: number | null;
};

/**
 * Who says what on each allegation, counted by the unit, and the accused with how they stand: the `most` allegations on
 * which most claims are made.
 */
export const stances = remembered(
  async (viewer: Principal, filter: ClaimFilter, unit: Unit = "claims", most = 200): Promise<StanceTable> => {
    const workspace = viewer.workspaceId;
    const [rows, [size]] = await Promise.all([
      reading(viewer).execute<Row>(sql`
      with ${matrixItems(viewer, filter, "allegations", unit)},
      charged as (
        select allegation_id, count(*)::int as charges from charge where allegation_id is not null group by 1
      ),
      drawn as (
        select charged.allegation_id, charged.charges, count(item.claim_id)::int as claims
        from charged left join item on item.allegation_id = charged.allegation_id
        group by 1, 2 order by 3 desc, 1 limit ${most}
      ),
      ${standing(viewer, filter, sql`p.allegation_id in (select allegation_id from drawn)`)},
      kinds as (
        select item.allegation_id, item.from_id as actor_id, item.rank, min(item.day) as first_day,
          bool_or(item.unreviewed) as unreviewed, count(*)::int as claims
        from item join drawn using (allegation_id) group by 1, 2, 3
      ),
      made as (
        select allegation_id, actor_id, array_agg(rank order by first_day nulls last, rank) as ranks,
          bool_or(unreviewed) as unreviewed, sum(claims)::int as count
        from kinds group by 1, 2
      ),
      ${SIZED[unit === "claims" ? "claims" : "groups"]},
      facing as (
        select allegation_id, accused_id as actor_id, min(rank) as rank
        from standing join drawn using (allegation_id) group by 1, 2
      )
      select g.slug, g.proposition, drawn.charges, drawn.claims,
        jsonb_build_object('name', n.name, 'slug', n.slug) as actor, coalesce(sized.count, 0) as count,
        coalesce(made.ranks, '{}') as ranks, coalesce(made.unreviewed, false) as unreviewed, facing.rank
      from made full join facing using (allegation_id, actor_id)
      left join sized using (allegation_id, actor_id)
      join drawn using (allegation_id)
      join allegations g on g.workspace_id = ${workspace} and g.id = allegation_id
      join actors n on n.workspace_id = ${workspace} and n.id = actor_id
      order by n.name, n.slug, g.slug`),
      reading(viewer).execute<Pick<StanceTable, "charges" | "loose" | "allegations">>(sql`
      with ${charges(viewer, filter)}
      select count(allegation_id)::int as charges, (count(*) - count(allegation_id))::int as loose,
        count(distinct allegation_id)::int as allegations
      from charge`),
    ]);
    return { unit, ...(size ?? { charges: 0, loose: 0, allegations: 0 }), ...tabled(rows) };
  },
);

/** How much each actor says on each allegation drawn: an item is one claim of one actor, so that claims need no comparing. */
const SIZED = {
  claims: sql`sized as (select allegation_id, actor_id, count from made)`,
  groups: sql`sized as (
    select item.allegation_id, item.from_id as actor_id, count(distinct item.unit)::int as count
    from item join drawn using (allegation_id) group by 1, 2
  )`,
};

const cellOf = ({ actor, count, ranks, unreviewed, rank }: Row): StanceCell => ({
  actor,
  count,
  stances: ranks.map((one) => (one === MAKES_IT ? "alleges" : answerAt(one))),
  accused: rank === null ? null : answerAt(rank),
  unreviewed,
});

function tabled(found: readonly Row[]): Pick<StanceTable, "actors" | "rows"> {
  const table = new Map<string, StanceRow & { claims: number; cells: Map<string, StanceCell> }>();
  const actors = new Map<string, { actor: ActorName; count: number }>();
  for (const row of found) {
    const { slug, proposition, charges, claims, actor } = row;
    const line = table.get(slug) ?? { allegation: { slug, proposition }, charges, claims, cells: new Map() };
    const cell = cellOf(row);
    line.cells.set(actor.slug, cell);
    table.set(slug, line);
    actors.set(actor.slug, { actor, count: (actors.get(actor.slug)?.count ?? 0) + cell.count });
  }
  return {
    actors: [...actors.values()]
      .sort((a, b) => b.count - a.count || a.actor.name.localeCompare(b.actor.name, "en"))
      .map((one) => one.actor),
    rows: [...table.values()].sort(
      (a, b) => b.claims - a.claims || a.allegation.proposition.localeCompare(b.allegation.proposition, "en"),
    ),
  };
}
