import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { database } from "../client";

/** Who stands where: each claim with its speaker, actors, targets and allegation, each spelling and office with its actor. */
export async function whoStands({ workspaceId }: Principal): Promise<Map<string, string>> {
  const rows = await database().execute<{ key: string; stands: string }>(sql`
    select 'claim ' || c.id as key, jsonb_build_array(c.speaker_id, c.allegation_id,
      (select jsonb_agg(jsonb_build_array(x.actor_id, x.ordinal, x.said, x.said_at) order by x.actor_id) from claim_actors x
        where x.workspace_id = c.workspace_id and x.claim_id = c.id),
      (select jsonb_agg(jsonb_build_array(x.actor_id, x.ordinal, x.said, x.said_at) order by x.actor_id) from claim_targets x
        where x.workspace_id = c.workspace_id and x.claim_id = c.id))::text as stands
    from claims c where c.workspace_id = ${workspaceId}
    union all
    select 'alias ' || alias_key, standing_actor(workspace_id, actor_id)::text from actor_aliases where workspace_id = ${workspaceId}
    union all
    select 'office ' || id, actor_id || ' ' || body_id || ' ' || role || coalesce(office, '') || coalesce(since::text, '') || coalesce(until::text, '')
    from affiliations where workspace_id = ${workspaceId}`);
  return new Map(rows.map(({ key, stands }) => [key, stands]));
}
