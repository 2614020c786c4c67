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
import { countedItems, typeAt } from "./matrix-items";
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

/** What was counted, a list for each column: of thousands of rows that is told and read sooner than row by row. */
interface Counted {
  readonly actors: readonly ActorName[];
  /** places among `actors`; null in a margin */
  readonly from: readonly (number | null)[];
  readonly to: readonly (number | null)[];
  readonly rank: readonly number[];
  readonly count: readonly number[];
  readonly unreviewed: readonly boolean[];
}

const NOTHING_COUNTED: Counted = { actors: [], from: [], to: [], rank: [], count: [], unreviewed: [] };

/**
 * How many groups stand between whom, and how they split, under a filter. Cells and both margins are counted in one
 * statement from `countedItems()`, which the lists that they open read, too. Claims and statements belong to one cell,
 * so that margins are sums; an article or an outlet counts once in each cell and once in each margin.
 */
export const matrix = remembered(
  async (
    viewer: Principal,
    filter: ClaimFilter,
    unit: Unit = "claims",
    view: ActorView = "pairs",
  ): Promise<Matrix> => {
    const all = (column: string) => sql.raw(`coalesce(json_agg(${column}), '[]')`);
    const [[found], [size]] = await Promise.all([
      reading(viewer).execute<Counted & Record<string, unknown>>(sql`
      with ${countedItems(viewer, filter, view, unit)}, ${counted(unit)},
      actor as materialized (
        select id, name, slug, row_number() over () - 1 as place from actors
        where workspace_id = ${viewer.workspaceId} and id in (select from_id from counted union select to_id from counted)
      )
      select (select coalesce(json_agg(json_build_object('name', name, 'slug', slug) order by place), '[]') from actor) as actors,
        ${all("f.place")} as from, ${all("t.place")} as to, ${all("rank")} as rank, ${all("count")} as count,
        ${all("unreviewed")} as unreviewed
      from counted left join actor f on f.id = counted.from_id left join actor t on t.id = counted.to_id`),
      reading(viewer).execute<{ claims: number; outside: number }>(sizeOf(viewer, filter, view)),
    ]);
    return {
      view,
      unit,
      ...arranged(found ?? NOTHING_COUNTED, view),
      ...(size ?? { claims: 0, outside: 0 }),
    };
  },
);

/**
 * `counted`: cells, both margins and the whole, by the rank of their groups. Each is added up from what is smaller, by
 * itself: sets of groupings over all items would take longer.
 */
function counted(unit: Unit): SQL {
  const sums = sql`rank, count(*)::int as count, bool_or(unreviewed) as unreviewed`;
  const within = sql`rank, sum(count)::int, bool_or(unreviewed) from cell`;
  const least = sql`min(rank) as rank, bool_or(unreviewed) as unreviewed`;
  if (unit === "claims" || isWithinPair(unit))
    return sql`
      cell as materialized (
        select from_id, to_id, ${sums}
        from ${unit === "claims" ? sql`item` : sql`(select from_id, to_id, ${least} from item group by from_id, to_id, unit) grouped`}
        group by from_id, to_id, rank
      ),
      counted as materialized (
        select * from cell
        union all select from_id, null, ${within} group by from_id, rank
        union all select null, to_id, ${within} group by to_id, rank
        union all select null, null, ${within} group by rank
      )`;
  const group = groupColumns(unit);
  return sql`
    together as materialized (select from_id, to_id, ${group}, ${least} from item group by from_id, to_id, ${group}),
    grouped as (
      select from_id, to_id, rank, unreviewed from together
      union all select from_id, null, ${least} from together group by from_id, ${group}
      union all select null, to_id, ${least} from together group by to_id, ${group}
      union all select null, null, ${least} from together group by ${group}
    ),
    counted as materialized (select from_id, to_id, ${sums} from grouped group by from_id, to_id, rank)`;
}

/** Claims of the view by whether they stand in a cell; a claim of type allege in that of pairs. */
function sizeOf(viewer: Principal, filter: ClaimFilter, view: ActorView): SQL {
  const inCell = sql`p.from_id is not null and p.to_id is not null`;
  return sql`
    select (count(*) filter (where ${inCell}))::int as claims, (count(*) filter (where not (${inCell})))::int as outside
    from claim_pairs p
    where ${pairMatches(viewer, filter)} and p.ordinal = 1 ${view === "pairs" ? sql`and p.type = 'allege'` : sql``}`;
}

/** A count that is being added up. */
interface Sum extends GroupCount {
  count: number;
  readonly split: MatrixSplit;
  unreviewed: boolean;
}

function arranged({ actors, from, to, rank, count, unreviewed }: Counted, view: ActorView) {
  const sums = new Map<number, Sum>();
  // the place after the last stands for nobody
  const nobody = actors.length;
  const keyOf = (one: number, other: number) => one * (nobody + 1) + other;
  for (const [row, added] of count.entries()) {
    const key = keyOf(from[row] ?? nobody, to[row] ?? nobody);
    const sum = sums.get(key) ?? { count: 0, split: {}, unreviewed: false };
    sums.set(key, sum);
    sum.count += added;
    sum.unreviewed ||= unreviewed[row] ?? false;
    const at = rank[row] ?? 0;
    sum.split[view === "pairs" ? answerAt(at) : typeAt(at)] = added;
  }
  const cells: MatrixCell[] = [];
  const [margins, columns]: [MatrixMargin[], MatrixMargin[]] = [[], []];
  for (const [key, sum] of sums) {
    const [one, other] = [Math.floor(key / (nobody + 1)), key % (nobody + 1)];
    const [row, column] = [actors[one], actors[other]];
    if (row && column) {
      const mirror = one === other ? 0 : (sums.get(keyOf(other, one))?.count ?? 0);
      cells.push({ from: row, to: column, ...sum, mirror });
    } else if (row) margins.push({ actor: row, ...sum });
    else if (column) columns.push({ actor: column, ...sum });
  }
  return {
    ...(sums.get(keyOf(nobody, nobody)) ?? NOTHING),
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
