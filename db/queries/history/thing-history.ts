import { sql } from "drizzle-orm";
import type { Difference } from "#domain/claim-difference";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { type KeptState, mentioned, thingDifferences, type WithHistory } from "#domain/thing-difference";
import { inTheWayOf, takenBack } from "#domain/undo";
import { reading } from "../../reading";
import type { HistoryEntry } from "./claim-history";

interface Row extends Record<string, unknown> {
  readonly seq: number;
  readonly at: string;
  readonly userName: string;
  readonly act: string;
  readonly entityId: string;
  readonly why: string | null;
  readonly undoes: number | null;
  readonly erased: boolean;
  readonly before: KeptState | null;
  readonly after: KeptState | null;
}

export interface ThingHistory {
  /** newest first */
  readonly entries: readonly HistoryEntry[];
  /** what differs between the two moments that were asked for */
  readonly compared: readonly Difference[] | null;
}

/**
 * What was done to an actor, an allegation or an article, and what was merged into it, newest first; and what differs
 * between two of its moments, each the state after an entry. Throws not-found where nothing was ever done to it.
 */
export async function thingHistory(
  viewer: Principal,
  thing: { readonly entity: WithHistory; readonly id: string },
  moments: readonly [number, number] | null,
): Promise<ThingHistory> {
  const { entity, id } = thing;
  const rows = await reading(viewer).execute<Row>(sql`
    select r.seq::int, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, r.user_name as "userName",
      r.act, r.entity_id as "entityId", r.why, r.undoes::int, r.erased, r.before - 'claims' - 'responses' as before,
      r.after - 'claims' - 'responses' as after
    from revisions r
    where r.workspace_id = ${viewer.workspaceId} and r.entity = ${entity} and (r.entity_id = ${id}
      or ${id} in (r.after ->> 'mergedInto', r.before ->> 'mergedInto', r.after -> 'actor' ->> 'mergedInto',
        r.before -> 'actor' ->> 'mergedInto'))
    order by r.seq desc`);
  if (rows.length === 0) throw new NotFoundFailure("Nothing was done to this yet.");
  const names = await namesIn(viewer, rows);
  const name = (one: string) => names.get(one) ?? "something that is no longer here";
  const gone = takenBack(rows);
  const own = (row: Row) => rows.filter((other) => other.entityId === row.entityId);
  const entries = rows.map((row): HistoryEntry => {
    const { seq, at, userName, act, why, undoes } = row;
    const free = !gone.has(seq) && !row.erased && inTheWayOf(own(row), seq) === null;
    return {
      ...{ seq, at, userName, act, why, undoes, free },
      takenBack: gone.has(seq),
      differences: row.erased ? [] : thingDifferences(row.before, row.after, name),
      otherEnd: row.entityId === id ? null : name(row.entityId),
    };
  });
  const stateAt = (seq: number) => rows.find((row) => row.seq === seq && row.entityId === id)?.after ?? null;
  const compared = moments && thingDifferences(stateAt(moments[0]), stateAt(moments[1]), name);
  return { entries, compared };
}

async function namesIn(viewer: Principal, rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ entityId, before, after }) => [
    entityId,
    ...mentioned(before),
    ...mentioned(after),
  ]);
  const wanted = sql.join(
    [...new Set(ids)].map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const found = await reading(viewer).execute<{ id: string; name: string }>(sql`
    select id, name from actors where workspace_id = ${viewer.workspaceId} and id in (${wanted})
    union all select id, proposition from allegations where workspace_id = ${viewer.workspaceId} and id in (${wanted})
    union all select id, name from outlets where workspace_id = ${viewer.workspaceId} and id in (${wanted})`);
  return new Map(found.map((row) => [row.id, row.name]));
}
