import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { database } from "../../client";

/**
 * What stands otherwise than the merges say: the stored standing of every claim's actors, targets, speaker and
 * allegation, and of every affiliation, worked out again from what was entered. An operator's question.
 */
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
