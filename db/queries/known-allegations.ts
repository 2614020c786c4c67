import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import type { KnownAllegation } from "#extraction/9-allegations";
import { reading } from "../reading";

/** The allegations of the workspace as the pipeline needs them, to recognise a new wording of an old charge. */
export async function knownAllegations(viewer: Principal): Promise<KnownAllegation[]> {
  const workspace = viewer.workspaceId;
  const rows = await reading(viewer).execute<KnownAllegation & Record<string, unknown>>(sql`
    select g.slug as key, g.proposition,
      coalesce((select array_agg(distinct n.name) from claims c
        join claim_targets t on t.workspace_id = c.workspace_id and t.claim_id = c.id
        join actors n on n.workspace_id = t.workspace_id and n.id = t.actor_id
        where c.workspace_id = g.workspace_id and c.allegation_id = g.id and c.state <> 'rejected'), '{}') as accused,
      coalesce((select array_agg(c.words order by c.id) from claims c
        where c.workspace_id = g.workspace_id and c.allegation_id = g.id and c.state <> 'rejected'), '{}') as texts
    from allegations g where g.workspace_id = ${workspace} and g.merged_into is null order by g.created_at, g.slug`);
  return [...rows];
}
