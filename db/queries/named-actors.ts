import { type SQL, sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";

/**
 * Common table expressions of which the last is `named (actor_id, count)`: how many items are of claims that each actor
 * makes, speaks or is a target of. They stand after `sized (claim_id, items)`, each claim once. A claim with one pair, as
 * nearly all have, is told by its row, without comparing it with others.
 */
export function namedActors(viewer: Principal): SQL {
  const workspace = viewer.workspaceId;
  const pairs = sql`sized s join claim_pairs q on q.workspace_id = ${workspace} and q.claim_id = s.claim_id`;
  const end = (column: "from_id" | "to_id" | "speaker_id") => sql`
    select q.claim_id, s.items, q.${sql.raw(column)} as actor_id from ${pairs} where q.claim_id in (${several(viewer)})`;
  return sql`
    alike as (
      select q.from_id, q.to_id, q.speaker_id, sum(s.items) as items
      from ${pairs} where q.claim_id not in (${several(viewer)}) and q.ordinal = 1 group by 1, 2, 3
    ),
    part as (
      select from_id as actor_id, items from alike
      union all select to_id, items from alike where to_id is distinct from from_id
      union all
      select speaker_id, items from alike where speaker_id is distinct from from_id and speaker_id is distinct from to_id
      union all select actor_id, items from (
        ${end("from_id")} union ${end("to_id")} union ${end("speaker_id")}) each
    ),
    ${SUMMED}`;
}

/**
 * The same of all claims of the workspace. Each end is counted for itself, which an index answers without the rows; what
 * several pairs of one claim say of an actor more than once is taken off again.
 */
export function namedInAll(viewer: Principal): SQL {
  const pairs = sql`claim_pairs where workspace_id = ${viewer.workspaceId}`;
  return sql`
    part as (
      select from_id as actor_id, count(*) - count(*) filter (where to_id = from_id) as items from ${pairs} group by 1
      union all select to_id, count(*) from ${pairs} group by 1
      union all
      select speaker_id, count(*) filter (
        where speaker_id is distinct from from_id and speaker_id is distinct from to_id) from ${pairs} group by 1
      union all
      select actor_id, 1 - count(*) from (
        select q.claim_id, actor.id as actor_id
        from claim_pairs q cross join lateral (select q.from_id as id union select q.to_id union select q.speaker_id) actor
        where q.workspace_id = ${viewer.workspaceId} and q.claim_id in (${several(viewer)})) each
      group by claim_id, actor_id
    ),
    ${SUMMED}`;
}

/** Claims with several pairs. */
const several = (viewer: Principal): SQL =>
  sql`select claim_id from claim_pairs where workspace_id = ${viewer.workspaceId} and ordinal = 2`;

const SUMMED = sql`
  named as (
    select actor_id, sum(items)::int as count from part where actor_id is not null group by 1 having sum(items) > 0
  )`;
