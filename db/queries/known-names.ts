import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";

/** What a form offers while an editor types. */
export interface KnownNames {
  /** the actors that are named most, by the name they are shown under */
  readonly actors: readonly string[];
  /** the allegations that most charges stand for */
  readonly propositions: readonly string[];
}

const MOST = 500;

/** The names and propositions that the workspace uses most. */
export const knownNames = remembered(async (viewer: Principal): Promise<KnownNames> => {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<KnownNames & Record<string, unknown>>(sql`
    with used as (
      select actor_id, count(*) as times from (
        select actor_id from claim_actors where workspace_id = ${workspace}
        union all select actor_id from claim_targets where workspace_id = ${workspace}) x
      group by actor_id order by times desc, actor_id limit ${MOST}),
    charged as (
      select allegation_id, count(*) as times from claims
      where workspace_id = ${workspace} and allegation_id is not null group by 1 order by 2 desc, 1 limit ${MOST})
    select
      (select coalesce(jsonb_agg(n.name order by u.times desc, n.name), '[]') from used u
        join actors n on n.workspace_id = ${workspace} and n.id = u.actor_id) as actors,
      (select coalesce(jsonb_agg(g.proposition order by c.times desc, g.slug), '[]') from charged c
        join allegations g on g.workspace_id = ${workspace} and g.id = c.allegation_id) as propositions`);
  return row ?? { actors: [], propositions: [] };
});
