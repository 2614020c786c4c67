import { type SQL, sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";

/**
 * Common table expressions of which the last is `named (actor_id, count)`: how many items are of claims that each actor
 * makes, speaks or is a target of. They stand after `sized (claim_id, items)`, each claim once, or count all claims. A claim with one pair, as
 * nearly all have, is told by its row, without comparing it with others.
 */
export function namedActors(viewer: Principal, of: "sized" | "all" = "sized"): SQL {
  const workspace = viewer.workspaceId;
  const several = sql`select claim_id from claim_pairs where workspace_id = ${workspace} and ordinal = 2`;
  const [items, pairs] =
    of === "sized"
      ? [
          sql`s.items`,
          sql`sized s join claim_pairs q on q.workspace_id = ${workspace} and q.claim_id = s.claim_id`,
        ]
      : [sql`1`, sql`(select * from claim_pairs where workspace_id = ${workspace}) q`];
  const end = (column: "from_id" | "to_id" | "speaker_id") => sql`
    select q.claim_id, ${items} as items, q.${sql.raw(column)} as actor_id
    from ${pairs} where q.claim_id in (${several})`;
  return sql`
    role as (
      select q.from_id, q.to_id, q.speaker_id, grouping(q.from_id, q.to_id, q.speaker_id) as other,
        sum(${items}) as makes, sum(${items}) filter (where q.to_id is distinct from q.from_id) as faces,
        sum(${items}) filter (
          where q.speaker_id is distinct from q.from_id and q.speaker_id is distinct from q.to_id) as speaks
      from ${pairs} where q.claim_id not in (${several}) and q.ordinal = 1
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
