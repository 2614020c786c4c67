import { type SQL, sql } from "drizzle-orm";
import { ANSWERS, type Answer } from "#domain/answer";
import type { ClaimType, Sourcing } from "#domain/claim";
import { NO_OUTLET } from "#domain/claim-filter";
import type { ClaimSearch } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
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

/** How a search could be narrowed: for each facet the counts that its values would give, its own choice set aside. */
export async function claimFacets(viewer: Principal, search: ClaimSearch): Promise<ClaimFacets> {
  const workspace = viewer.workspaceId;
  const tally = <Key extends string>(items: SQL, key: SQL, name: SQL, joins: SQL) =>
    reading(viewer).execute<{ key: Key; name: string; count: number }>(sql`
      with ${items}
      select ${key} as key, ${name} as name, count(*)::int as count
      from found join claims c on c.workspace_id = ${workspace} and c.id = found.claim_id ${joins}
      group by 1, 2 order by 3 desc, 2`);
  const without = (change: Partial<ClaimSearch>) => searchItems(viewer, { ...search, ...change });
  const [types, actors, outlets, sourcing, states, ranks] = await Promise.all([
    tally<ClaimType>(without({ types: [] }), sql`c.type`, sql`c.type`, sql``),
    tally(
      without({ actors: [] }),
      sql`n.slug`,
      sql`n.name`,
      sql`
      join (
        select claim_id, actor_id from claim_actors where workspace_id = ${workspace}
        union select claim_id, actor_id from claim_targets where workspace_id = ${workspace}
        union select id, speaker_id from claims where workspace_id = ${workspace} and speaker_id is not null
      ) who on who.claim_id = c.id
      join actors n on n.workspace_id = ${workspace} and n.id = who.actor_id`,
    ),
    tally(
      without({ outlets: [] }),
      sql`coalesce(o.name_key, ${NO_OUTLET})`,
      sql`coalesce(o.name, 'Outlet not known')`,
      sql`
      join articles a on a.workspace_id = ${workspace} and a.id = c.article_id
      left join outlets o on o.workspace_id = ${workspace} and o.id = a.outlet_id`,
    ),
    tally<Sourcing>(without({ sourcing: [] }), sql`c.sourcing`, sql`c.sourcing`, sql``),
    Promise.all([
      tally(without({ review: "all" }), sql`'all'`, sql`'all'`, sql``),
      tally(without({ review: "reviewed" }), sql`'reviewed'`, sql`'reviewed'`, sql``),
    ]),
    tally(
      searchItems(viewer, { ...search, answer: undefined }, "pairs"),
      sql`found.rank::text`,
      sql`found.rank::text`,
      sql``,
    ),
  ]);
  const answers = ANSWERS.map((answer, rank) => ({
    key: answer,
    name: answer,
    count: ranks.find((row) => row.key === String(rank))?.count ?? 0,
  }));
  const review = (["all", "reviewed"] as const).map((key, index) => ({
    key,
    name: key,
    count: states[index]?.[0]?.count ?? 0,
  }));
  return { types, actors, outlets, sourcing, review, answers };
}
