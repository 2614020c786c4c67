import { sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import type { Principal } from "#domain/principal";
import { inTheWayOf, takenBack } from "#domain/undo";
import { reading } from "../../reading";

/** Something the viewer did to a claim, a link of it, or beside it: what "Last: … Undo" names. */
export interface LastAct {
  readonly seq: number;
  readonly act: string;
  readonly claimId: string;
  readonly ordinal: number;
  readonly type: ClaimType;
}

/** What the viewer can take back next, and what they can do again next. */
export interface LastActs {
  readonly undo: LastAct | null;
  readonly redo: LastAct | null;
}

interface Row extends LastAct, Record<string, unknown> {
  readonly undoes: number | null;
  readonly entity: string;
  readonly entityId: string;
  readonly own: boolean;
}

const AS_FAR_BACK_AS = 30;

/** The newest acts of the viewer that nothing stands in the way of taking back, among the last thirty things touched. */
export async function lastActs(viewer: Principal): Promise<LastActs> {
  const workspace = viewer.workspaceId;
  const rows = await reading(viewer).execute<Row>(sql`
    with mine as (
      select distinct entity, entity_id from (
        select entity, entity_id from revisions
        where workspace_id = ${workspace} and user_id = ${viewer.userId} and entity in ('claim', 'response', 'desk', 'comment')
        order by seq desc limit ${AS_FAR_BACK_AS}) x)
    select r.seq::int, r.undoes::int, r.act, r.entity, r.entity_id as "entityId", r.user_id = ${viewer.userId} as own,
      c.id as "claimId", c.ordinal, c.type
    from mine join revisions r on r.workspace_id = ${workspace} and r.entity = mine.entity and r.entity_id = mine.entity_id
    join claims c on c.workspace_id = r.workspace_id
      and c.id = case r.entity when 'response' then (coalesce(r.after, r.before) ->> 'responseId')::uuid
        when 'comment' then (coalesce(r.after, r.before) ->> 'claimId')::uuid else r.entity_id end
    order by r.seq desc`);
  const gone = takenBack(rows);
  const free = (row: Row) =>
    row.own &&
    !gone.has(row.seq) &&
    inTheWayOf(
      rows.filter((other) => other.entity === row.entity && other.entityId === row.entityId),
      row.seq,
    ) === null;
  const isUndo = (seq: number | null): boolean => rows.some((row) => row.seq === seq && row.undoes !== null);
  const undo = rows.find((row) => row.undoes === null && free(row));
  // what undid an undo is done again, so it is no more to do again
  const redo = rows.find((row) => row.undoes !== null && !isUndo(row.undoes) && free(row));
  const undoneNow = redo && !rows.some((row) => row.own && row.undoes === null && row.seq > redo.seq);
  return { undo: undo ? plain(undo) : null, redo: redo && undoneNow ? plain(redo) : null };
}

const plain = ({ seq, act, claimId, ordinal, type }: Row): LastAct => ({ seq, act, claimId, ordinal, type });
