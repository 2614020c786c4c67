import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { namedInAll } from "./named-actors";

export interface FilterOption {
  /** what stands in the address */
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** What a reader can choose from in the filter row: all of the workspace, whatever is chosen now. */
export interface FilterOptions {
  /** the first and last day of publication */
  readonly from: string | null;
  readonly until: string | null;
  /** who speaks or is spoken of, by the number of their claims */
  readonly actors: readonly FilterOption[];
  /** by the number of their articles */
  readonly outlets: readonly FilterOption[];
  /** by the number of their charges */
  readonly allegations: readonly FilterOption[];
}

/** The choices of the filter row. Rejected claims and withdrawn articles offer none. */
export const filterOptions = remembered(async (viewer: Principal): Promise<FilterOptions> => {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<FilterOptions & Record<string, unknown>>(sql`
    with article as (
      select id, outlet_id, published from articles where workspace_id = ${workspace} and withdrawn_at is null
    ), ${namedInAll(viewer)}, actor as (
      select a.slug as value, a.name, named.count
      from named join actors a on a.workspace_id = ${workspace} and a.id = named.actor_id
    ), outlet as (
      select o.name_key as value, o.name, named.count
      from (select outlet_id, count(*)::int as count from article group by 1) named
      join outlets o on o.workspace_id = ${workspace} and o.id = named.outlet_id
    ), allegation as (
      select g.slug as value, g.proposition as name, named.count
      from (select p.allegation_id, count(*)::int as count from claim_pairs p
        where p.workspace_id = ${workspace} and p.type = 'allege' and p.ordinal = 1 group by 1) named
      join allegations g on g.workspace_id = ${workspace} and g.id = named.allegation_id
    )
    select (select min(published)::text from article) as from, (select max(published)::text from article) as until,
      ${optionsIn("actor")} as actors, ${optionsIn("outlet")} as outlets, ${optionsIn("allegation")} as allegations`);
  return row ?? { from: null, until: null, actors: [], outlets: [], allegations: [] };
});

const optionsIn = (table: "actor" | "outlet" | "allegation") =>
  sql.raw(`(select coalesce(json_agg(t order by t.count desc, t.name, t.value), '[]') from ${table} t)`);
