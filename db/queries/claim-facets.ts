import { sql } from "drizzle-orm";
import { ANSWERS, type Answer } from "#domain/answer";
import type { ClaimType, Sourcing } from "#domain/claim";
import { NO_OUTLET } from "#domain/claim-filter";
import { type ClaimSearch, listedAs } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { namedActors } from "./named-actors";
import { searchItems } from "./search-items";

/** One value of a facet, and how many items the search would list with this value and without the facet's others. */
export interface FacetValue<Key extends string = string> {
  readonly key: Key;
  readonly name: string;
  readonly count: number;
}

export interface ClaimFacets {
  readonly types: readonly FacetValue<ClaimType>[];
  readonly actors: readonly FacetValue[];
  readonly outlets: readonly FacetValue[];
  readonly sourcing: readonly FacetValue<Sourcing>[];
  readonly review: readonly FacetValue<"all" | "reviewed">[];
  /** pairs of accuser and accused, by the plainest answer */
  readonly answers: readonly FacetValue<Answer>[];
}

/** One value that items have, and how many have it: of a type, a sourcing, an outlet, a rank, or of nothing for all. */
type Tally = {
  type: ClaimType | null;
  sourcing: Sourcing | null;
  key: string | null;
  name: string | null;
  rank: number | null;
  /** which of the columns before is the one that is counted by */
  facet: "types" | "sourcing" | "outlets" | "ranks" | "all";
  count: number;
};

/** The items of a search by all that each of them has one of. */
async function tallies(viewer: Principal, search: ClaimSearch, list = listedAs(search)): Promise<Tally[]> {
  return reading(viewer).execute<Tally>(sql`
    with ${searchItems(viewer, search, list)}, alike as (
      select type, sourcing, outlet_id, rank, count(*) as count from found group by 1, 2, 3, 4
    ), tally as (
      select type, sourcing, outlet_id, rank, grouping(type, sourcing, outlet_id, rank) as others, sum(count)::int as count
      from alike group by grouping sets ((type), (sourcing), (outlet_id), (rank), ())
    )
    select tally.type, tally.sourcing, coalesce(o.name_key, ${NO_OUTLET}) as key, coalesce(o.name, 'Outlet not known') as name,
      tally.rank, tally.count,
      case others when 7 then 'types' when 11 then 'sourcing' when 13 then 'outlets' when 14 then 'ranks' else 'all' end as facet
    from tally left join outlets o on o.workspace_id = ${viewer.workspaceId} and o.id = tally.outlet_id
    order by tally.count desc, name, tally.type, tally.sourcing`);
}

/** Who is named in the items of a search. */
async function actorTallies(viewer: Principal, search: ClaimSearch): Promise<FacetValue[]> {
  // a plain list has each claim once
  const sized = listedAs(search)
    ? sql`select claim_id, count(*)::int as items from found group by 1`
    : sql`select claim_id, 1 as items from found`;
  return reading(viewer).execute<FacetValue & Record<string, unknown>>(sql`
    with ${searchItems(viewer, search)},
    sized as (${sized}), ${namedActors(viewer)}
    select n.slug as key, n.name, named.count
    from named join actors n on n.workspace_id = ${viewer.workspaceId} and n.id = named.actor_id
    order by named.count desc, n.name`);
}

/** How a search could be narrowed: for each facet the counts that its values would give, its own choice set aside. */
export const claimFacets = remembered(async (viewer: Principal, asked: ClaimSearch): Promise<ClaimFacets> => {
  // facets of which nothing is chosen count the same items: those are counted once
  const known = new Map<string, Promise<Tally[]>>();
  const search = { ...asked, page: 1 };
  const counted = (change: Partial<ClaimSearch>, list = listedAs({ ...search, ...change })) => {
    const changed = { ...search, ...change };
    const key = JSON.stringify([changed, list]);
    const found = known.get(key) ?? tallies(viewer, changed, list);
    known.set(key, found);
    return found;
  };
  const of = (rows: readonly Tally[], facet: Tally["facet"]) => rows.filter((row) => row.facet === facet);
  const [types, actors, outlets, sourcing, all, reviewed, ranks] = await Promise.all([
    counted({ types: [] }),
    actorTallies(viewer, { ...search, actors: [] }),
    counted({ outlets: [] }),
    counted({ sourcing: [] }),
    counted({ review: "all" }),
    counted({ review: "reviewed" }),
    counted({ answer: undefined }, "pairs"),
  ]);
  return {
    types: of(types, "types").flatMap(({ type, count }) => (type ? { key: type, name: type, count } : [])),
    actors,
    outlets: of(outlets, "outlets").flatMap(({ key, name, count }) =>
      key && name ? { key, name, count } : [],
    ),
    sourcing: of(sourcing, "sourcing").flatMap((row) =>
      row.sourcing ? { key: row.sourcing, name: row.sourcing, count: row.count } : [],
    ),
    review: [
      { key: "all", name: "all", count: of(all, "all")[0]?.count ?? 0 },
      { key: "reviewed", name: "reviewed", count: of(reviewed, "all")[0]?.count ?? 0 },
    ],
    answers: ANSWERS.map((answer, rank) => ({
      key: answer,
      name: answer,
      count: of(ranks, "ranks").find((row) => row.rank === rank)?.count ?? 0,
    })),
  };
});
