import { type SQL, sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { MatrixViewName } from "#domain/matrix-view";
import type { Principal } from "#domain/principal";
import { isWithinPair, type Unit } from "#domain/unit";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { pairMatches } from "./matching";
import { matrixItems, typeAt } from "./matrix-items";
import type { ActorName } from "./quotations";
import { answerAt } from "./standing";
import { groupColumns } from "./units";

/** How many groups stand under each answer, or in the matrix of all types under each type. */
export type MatrixSplit = Partial<Record<Answer | ClaimType, number>>;

/** A count of groups, each under the plainest answer in it, or under the first of its types in the order of types. */
interface GroupCount {
  readonly count: number;
  readonly split: MatrixSplit;
  /** has a claim behind the figure, one that is counted or an answer to it, not been reviewed? */
  readonly unreviewed: boolean;
}

export interface MatrixCell extends GroupCount {
  /** who accuses or speaks, and who is accused or spoken about */
  readonly from: ActorName;
  readonly to: ActorName;
  /** the count of the cell on the other side */
  readonly mirror: number;
}

/** One end of the matrix with all that it counts: a row head or a column head. */
export interface MatrixMargin extends GroupCount {
  readonly actor: ActorName;
}

/** A view of actor by actor: charges by answer, or claims of all types by type. */
export type ActorView = Exclude<MatrixViewName, "allegations">;

export interface Matrix extends GroupCount {
  readonly view: ActorView;
  readonly unit: Unit;
  /** how many claims stand in cells */
  readonly claims: number;
  /** claims that name nobody at one end, and so stand in no cell */
  readonly outside: number;
  /** who accuses or speaks, and who is accused or spoken about, the greatest first */
  readonly rows: readonly MatrixMargin[];
  readonly columns: readonly MatrixMargin[];
  /** only cells that hold something, the greatest first */
  readonly cells: readonly MatrixCell[];
}

type Row = { from: ActorName | null; to: ActorName | null; rank: number; count: number; unreviewed: boolean };

/**
 * How many groups stand between whom, and how they split, under a filter. Cells and both margins are counted in one
 * statement from `matrixItems()`, which the lists that they open read, too. Claims and statements belong to one cell,
 * so that margins are sums; an article or an outlet counts once in each cell and once in each margin.
 */
export const matrix = remembered(
  async (
    viewer: Principal,
    filter: ClaimFilter,
    unit: Unit = "claims",
    view: ActorView = "pairs",
  ): Promise<Matrix> => {
    const [rows, [size]] = await Promise.all([
      reading(viewer).execute<Row>(sql`
      with ${matrixItems(viewer, filter, view, unit)}, ${counted(unit)}
      select case when f.id is null then null else jsonb_build_object('name', f.name, 'slug', f.slug) end as from,
        case when t.id is null then null else jsonb_build_object('name', t.name, 'slug', t.slug) end as to,
        rank, count, unreviewed
      from counted
      left join actors f on f.workspace_id = ${viewer.workspaceId} and f.id = counted.from_id
      left join actors t on t.workspace_id = ${viewer.workspaceId} and t.id = counted.to_id`),
      reading(viewer).execute<{ claims: number; outside: number }>(sizeOf(viewer, filter, view)),
    ]);
    return { view, unit, ...arranged(rows, view), ...(size ?? { claims: 0, outside: 0 }) };
  },
);

const EACH = sql`(from_id, to_id, rank), (from_id, rank), (to_id, rank), (rank)`;

/** `counted`: cells, both margins and the whole, by the rank of their groups. */
function counted(unit: Unit): SQL {
  const sums = sql`rank, count(*)::int as count, bool_or(unreviewed) as unreviewed from grouped`;
  if (unit === "claims")
    return sql`
      grouped as (select from_id, to_id, rank, unreviewed from item),
      counted as (select from_id, to_id, ${sums} group by grouping sets (${EACH}))`;
  if (isWithinPair(unit))
    return sql`
      grouped as (
        select from_id, to_id, min(rank) as rank, bool_or(unreviewed) as unreviewed from item
        group by from_id, to_id, unit
      ),
      counted as (select from_id, to_id, ${sums} group by grouping sets (${EACH}))`;
  const group = groupColumns(unit);
  return sql`
    grouped as (
      select from_id, to_id, min(rank) as rank, bool_or(unreviewed) as unreviewed from item
      group by grouping sets ((from_id, to_id, ${group}), (from_id, ${group}), (to_id, ${group}), (${group}))
    ),
    counted as (select from_id, to_id, ${sums} group by from_id, to_id, rank)`;
}

/** Claims of the view by whether they stand in a cell; a claim of type allege in that of pairs. */
function sizeOf(viewer: Principal, filter: ClaimFilter, view: ActorView): SQL {
  const inCell = sql`p.from_id is not null and p.to_id is not null`;
  return sql`
    select (count(*) filter (where ${inCell}))::int as claims, (count(*) filter (where not (${inCell})))::int as outside
    from claim_pairs p
    where ${pairMatches(viewer, filter)} and p.ordinal = 1 ${view === "pairs" ? sql`and p.type = 'allege'` : sql``}`;
}

function arranged(rows: readonly Row[], view: ActorView) {
  const counts = new Map<string, Pick<Row, "from" | "to"> & { sum: GroupCount }>();
  const keyOf = (from?: string, to?: string) => `${from ?? ""}\t${to ?? ""}`;
  for (const { from, to, rank, count, unreviewed } of rows) {
    const key = keyOf(from?.slug, to?.slug);
    const before = counts.get(key)?.sum ?? NOTHING;
    const split = { ...before.split, [view === "pairs" ? answerAt(rank) : typeAt(rank)]: count };
    const sum = { count: before.count + count, split, unreviewed: before.unreviewed || unreviewed };
    counts.set(key, { from, to, sum });
  }
  const cells: MatrixCell[] = [];
  const [margins, columns]: [MatrixMargin[], MatrixMargin[]] = [[], []];
  for (const { from, to, sum } of counts.values()) {
    if (from && to) {
      const mirror = counts.get(keyOf(to.slug, from.slug))?.sum.count ?? 0;
      cells.push({ from, to, ...sum, mirror: from.slug === to.slug ? 0 : mirror });
    } else if (from) margins.push({ actor: from, ...sum });
    else if (to) columns.push({ actor: to, ...sum });
  }
  return {
    ...(counts.get(keyOf())?.sum ?? NOTHING),
    rows: margins.sort(byCount((margin) => margin.actor.name)),
    columns: columns.sort(byCount((margin) => margin.actor.name)),
    cells: cells.sort(byCount((cell) => `${cell.from.name}\t${cell.to.name}`)),
  };
}

const NOTHING: GroupCount = { count: 0, split: {}, unreviewed: false };

const byCount =
  <T extends GroupCount>(name: (count: T) => string) =>
  (a: T, b: T): number =>
    b.count - a.count || name(a).localeCompare(name(b), "en");
