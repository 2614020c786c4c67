import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";

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
export async function filterOptions(viewer: Principal): Promise<FilterOptions> {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<FilterOptions & Record<string, unknown>>(sql`
    with article as (
      select id, outlet_id, published from articles where workspace_id = ${workspace} and withdrawn_at is null
    ), claim as (
      select c.id, c.type, c.allegation_id, c.speaker_id from claims c join article on article.id = c.article_id
      where c.workspace_id = ${workspace} and c.state <> 'rejected'
    ), part as (
      select id as claim_id, speaker_id as actor_id from claim where speaker_id is not null
      union select x.claim_id, x.actor_id from claim_actors x join claim on claim.id = x.claim_id where x.workspace_id = ${workspace}
      union select x.claim_id, x.actor_id from claim_targets x join claim on claim.id = x.claim_id where x.workspace_id = ${workspace}
    ), actor as (
      select a.slug as value, a.name, count(*)::int as count
      from part join actors a on a.workspace_id = ${workspace} and a.id = part.actor_id group by a.slug, a.name
    ), outlet as (
      select o.name_key as value, o.name, count(*)::int as count
      from article join outlets o on o.workspace_id = ${workspace} and o.id = article.outlet_id group by o.name_key, o.name
    ), allegation as (
      select g.slug as value, g.proposition as name, count(*)::int as count
      from claim join allegations g on g.workspace_id = ${workspace} and g.id = claim.allegation_id
      where claim.type = 'allege' group by g.slug, g.proposition
    )
    select (select min(published)::text from article) as from, (select max(published)::text from article) as until,
      ${optionsIn("actor")} as actors, ${optionsIn("outlet")} as outlets, ${optionsIn("allegation")} as allegations`);
  return row ?? { from: null, until: null, actors: [], outlets: [], allegations: [] };
}

const optionsIn = (table: "actor" | "outlet" | "allegation") =>
  sql.raw(
    `(select coalesce(jsonb_agg(to_jsonb(t) order by t.count desc, t.name, t.value), '[]') from ${table} t)`,
  );
