import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { database } from "../client";

/** Rows whose stored standing is not what the merges say: what was entered must stand under what it was merged into. */
export async function standingFaults({ workspaceId }: Principal): Promise<string[]> {
  const faults: string[] = [];
  for (const table of ["claim_actors", "claim_targets"]) {
    const name = sql.raw(table);
    const rows = await database().execute<{ id: string }>(sql`
      select x.claim_id as id from ${name} x
      where x.workspace_id = ${workspaceId} and (
        exists (select from unnest(coalesce(x.said, array[x.actor_id])) e(id)
          where standing_actor(x.workspace_id, e.id) <> x.actor_id)
        or x.said = array[x.actor_id] or cardinality(x.said) <> cardinality(x.said_at)
        or x.ordinal <> (select min(p) from unnest(coalesce(x.said_at, array[x.ordinal])) p))`);
    faults.push(...rows.map(({ id }) => `${table} of ${id}`));
  }
  const claims = await database().execute<{ id: string }>(sql`
    select id from claims where workspace_id = ${workspaceId} and (
      speaker_id is distinct from standing_actor(workspace_id, speaker_said_id)
      or allegation_id is distinct from standing_allegation(workspace_id, allegation_said_id))`);
  const affiliated = await database().execute<{ id: string }>(sql`
    select id from affiliations where workspace_id = ${workspaceId} and (
      actor_id is distinct from standing_actor(workspace_id, actor_said_id)
      or body_id is distinct from standing_actor(workspace_id, body_said_id))`);
  return [...faults, ...claims.map(({ id }) => `claim ${id}`), ...affiliated.map(({ id }) => `office ${id}`)];
}

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
