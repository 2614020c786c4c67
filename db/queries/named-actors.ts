import { type SQL, sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";

/**
 * Common table expressions of which the last is `named (actor_id, count)`: how many items are of claims that each actor
 * makes, speaks or is a target of. They stand after `sized (claim_id, items)`, each claim once. A claim with one pair, as
 * nearly all have, is told by its row, without comparing it with others.
 */
export function namedActors(viewer: Principal): SQL {
  const workspace = viewer.workspaceId;
  const several = sql`select claim_id from claim_pairs where workspace_id = ${workspace} and ordinal = 2`;
  const end = (column: "from_id" | "to_id" | "speaker_id") => sql`
    select s.claim_id, s.items, q.${sql.raw(column)} as actor_id
    from sized s join claim_pairs q on q.workspace_id = ${workspace} and q.claim_id = s.claim_id
    where s.claim_id in (${several})`;
  return sql`
    role as (
      select q.from_id, q.to_id, q.speaker_id, grouping(q.from_id, q.to_id, q.speaker_id) as other,
        sum(s.items) as makes, sum(s.items) filter (where q.to_id is distinct from q.from_id) as faces,
        sum(s.items) filter (where q.speaker_id is distinct from q.from_id and q.speaker_id is distinct from q.to_id) as speaks
      from sized s
      join claim_pairs q on q.workspace_id = ${workspace} and q.claim_id = s.claim_id and q.ordinal = 1
      where s.claim_id not in (${several})
      group by grouping sets ((q.from_id), (q.to_id), (q.speaker_id))
    ),
    part as (
      select from_id as actor_id, makes as items from role where other = 3
      union all select to_id, faces from role where other = 5
      union all select speaker_id, speaks from role where other = 6
      union all select actor_id, items from (
        ${end("from_id")} union ${end("to_id")} union ${end("speaker_id")}) each
    ),
    named as (select actor_id, sum(items)::int as count from part where actor_id is not null and items > 0 group by 1)`;
}
