import { sql } from "drizzle-orm";
import { type Difference, differencesOf } from "#domain/claim-difference";
import type { Principal } from "#domain/principal";
import { inTheWayOf, takenBack } from "#domain/undo";
import { reading } from "../../reading";
import { namesIn, readableState, type StoredClaim } from "./stored-claim";

/** One act on a claim, or on a link that it answers by or is answered by. */
export interface HistoryEntry {
  readonly seq: number;
  /** ISO moment */
  readonly at: string;
  readonly userName: string;
  readonly act: string;
  readonly why: string | null;
  /** the entry that this one took back */
  readonly undoes: number | null;
  readonly takenBack: boolean;
  /** may it be taken back: does it stand, with nothing in its way? */
  readonly free: boolean;
  readonly differences: readonly Difference[];
  /** did the claim come to be by this act? */
  readonly isNew?: boolean;
  /** for links: the other claim's words */
  readonly otherEnd: string | null;
}

interface Row extends Record<string, unknown> {
  readonly seq: number;
  readonly at: string;
  readonly userName: string;
  readonly act: string;
  readonly entity: "claim" | "response";
  readonly entityId: string;
  readonly why: string | null;
  readonly undoes: number | null;
  readonly before: StoredClaim | null;
  readonly after: StoredClaim | null;
  readonly otherEnd: string | null;
}

/** What was done to a claim and to its links, newest first. */
export async function claimHistory(viewer: Principal, claimId: string): Promise<HistoryEntry[]> {
  const workspace = viewer.workspaceId;
  const rows = await reading(viewer).execute<Row>(sql`
    select r.seq::int, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, r.user_name as "userName",
      r.act, r.entity, r.entity_id as "entityId", r.why, r.undoes::int, r.before, r.after, o.words as "otherEnd"
    from revisions r
    left join claims o on r.entity = 'response' and o.workspace_id = r.workspace_id
      and o.id <> ${claimId} and o.id in ((coalesce(r.after, r.before) ->> 'responseId')::uuid,
        (coalesce(r.after, r.before) ->> 'chargeId')::uuid)
    where r.workspace_id = ${workspace} and (
      (r.entity = 'claim' and r.entity_id = ${claimId})
      or (r.entity = 'response' and ${claimId} in (coalesce(r.after, r.before) ->> 'responseId',
        coalesce(r.after, r.before) ->> 'chargeId')))
    order by r.seq desc`);
  const names = await namesIn(viewer, rows.flatMap(statesIn));
  const gone = takenBack(rows);
  return rows.map(({ entity, entityId, before, after, ...row }) => ({
    ...row,
    takenBack: gone.has(row.seq),
    free:
      !gone.has(row.seq) &&
      inTheWayOf(
        rows.filter((other) => other.entityId === entityId),
        row.seq,
      ) === null,
    isNew: entity === "claim" && before === null,
    differences:
      entity === "claim" && before && after
        ? differencesOf(readableState(before, names), readableState(after, names))
        : [],
  }));
}

const statesIn = ({ entity, before, after }: Row): StoredClaim[] =>
  entity === "claim" ? [before, after].filter((state) => state !== null) : [];
