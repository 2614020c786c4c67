import { type SQL, sql } from "drizzle-orm";
import { ConflictFailure } from "#domain/failure";
import type { Mergeable } from "#domain/merge";
import type { Transaction } from "../../client";

interface Move {
  readonly workspaceId: string;
  /** the one that was merged or split */
  readonly member: string;
  /** what its rows stood under before */
  readonly from: string;
  /** what they stand under now */
  readonly to: string;
}

const TABLES = { actor: "actors", allegation: "allegations" } as const;

/** The one that a thing stands for after every merge. Locks it against being merged until the transaction ends. */
export async function standingId(
  tx: Transaction,
  kind: Mergeable,
  { workspaceId, id }: { readonly workspaceId: string; readonly id: string },
): Promise<string> {
  const standing = sql.raw(`standing_${kind}`);
  const [row] = await tx.execute<{ id: string }>(
    sql`select ${standing}(${workspaceId}::uuid, ${id}::uuid) as id`,
  );
  return row?.id ?? id;
}

/** Throws a conflict where a thing would come to stand for one that stands for it: of two, one must remain. */
export async function mustNotCircle(
  tx: Transaction,
  kind: Mergeable,
  { workspaceId, id, mergedInto }: { workspaceId: string; id: string; mergedInto: string | null },
): Promise<void> {
  if (mergedInto === null || (await standingId(tx, kind, { workspaceId, id: mergedInto })) !== id) return;
  throw new ConflictFailure("The other one was merged into this one since. Split that first.");
}

/**
 * Puts everything that was entered for a member, and for what was merged into it, under the one it stands for now. What
 * was entered is never changed, so that a split puts all of it back.
 */
export async function resettle(tx: Transaction, kind: Mergeable, move: Move): Promise<void> {
  if (move.from === move.to) return;
  const { workspaceId, from } = move;
  const ids = await membersOf(tx, kind, move);
  const among = sql`in (${sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )})`;
  const again = (table: string, column: string): SQL => sql`
    update ${sql.raw(table)} set ${sql.raw(`${column}_said_id = ${column}_said_id`)}
    where workspace_id = ${workspaceId} and ${sql.raw(`${column}_id`)} = ${from} and ${sql.raw(`${column}_said_id`)} ${among}`;
  if (kind === "allegation") {
    await tx.execute(again("claims", "allegation"));
    return;
  }
  await tx.execute(again("claims", "speaker"));
  await tx.execute(again("affiliations", "actor"));
  await tx.execute(again("affiliations", "body"));
  for (const table of ["claim_actors", "claim_targets"]) await tx.execute(named(table, move, among));
}

/** The rows of a claim's actors or targets, gathered anew: one for all that stand for the same actor. */
const named = (table: string, { workspaceId, from, to }: Move, among: SQL): SQL => sql`
  with touched as (
    select distinct x.claim_id from ${sql.raw(table)} x, unnest(coalesce(x.said, array[x.actor_id])) entered(id)
    where x.workspace_id = ${workspaceId} and x.actor_id = ${from} and entered.id ${among}
  ),
  gone as (
    delete from ${sql.raw(table)} x using touched
    where x.workspace_id = ${workspaceId} and x.claim_id = touched.claim_id and x.actor_id in (${from}, ${to})
    returning x.claim_id, x.actor_id, coalesce(x.said, array[x.actor_id]) as said, coalesce(x.said_at, array[x.ordinal]) as said_at
  ),
  cell as (
    select gone.claim_id, entered.id, entered.place, case when entered.id ${among} then ${to}::uuid else gone.actor_id end as stands
    from gone, unnest(gone.said, gone.said_at) entered(id, place)
  )
  insert into ${sql.raw(table)} (workspace_id, claim_id, actor_id, ordinal, said, said_at)
  select ${workspaceId}::uuid, claim_id, stands, min(place),
    case when array_agg(id) <> array[stands] then array_agg(id order by place, id) end,
    case when array_agg(id) <> array[stands] then array_agg(place order by place, id) end
  from cell group by claim_id, stands`;

/** A thing and all that was merged into it, however deep. */
async function membersOf(tx: Transaction, kind: Mergeable, { workspaceId, member }: Move): Promise<string[]> {
  const table = sql.raw(TABLES[kind]);
  const rows = await tx.execute<{ id: string }>(sql`
    with recursive tree (id) as (
      select ${member}::uuid
      union select t.id from ${table} t join tree on t.merged_into = tree.id where t.workspace_id = ${workspaceId})
    select id from tree`);
  return rows.map((row) => row.id);
}
