import { sql } from "drizzle-orm";
import { type Difference, differencesOf, type ReadableClaim } from "#domain/claim-difference";
import type { Principal } from "#domain/principal";
import { inTheWayOf, takenBack } from "#domain/undo";
import { reading } from "../../reading";

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
  /** for links: the other claim's words */
  readonly otherEnd: string | null;
}

interface StoredClaim {
  readonly claim: Omit<
    ReadableClaim,
    "speaker" | "office" | "actors" | "targets" | "allegation" | "spans"
  > & {
    readonly speakerId: string | null;
    readonly speakerOffice: string | null;
    readonly allegationId: string | null;
  };
  readonly spans: ReadableClaim["spans"];
  readonly actors: readonly string[];
  readonly targets: readonly string[];
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
    select r.seq::int, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, r.user_name as "userName",
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
  const names = await namesIn(viewer, rows);
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
    differences:
      entity === "claim" && before && after
        ? differencesOf(readable(before, names), readable(after, names))
        : [],
  }));
}

const readable = ({ claim, ...parts }: StoredClaim, names: ReadonlyMap<string, string>): ReadableClaim => {
  const name = (id: string) => names.get(id) ?? "somebody who is no longer here";
  return {
    ...claim,
    speaker: claim.speakerId && name(claim.speakerId),
    office: claim.speakerOffice,
    allegation: claim.allegationId && name(claim.allegationId),
    actors: parts.actors.map(name),
    targets: parts.targets.map(name),
    spans: parts.spans,
  };
};

/** The names of the actors and the propositions of the allegations that the states mention, by id. */
async function namesIn(viewer: Principal, rows: readonly Row[]): Promise<Map<string, string>> {
  const states = rows
    .filter((row) => row.entity === "claim")
    .flatMap(({ before, after }) => [before, after])
    .filter((state) => state !== null);
  const ids = states.flatMap(({ claim, actors, targets }) => [
    ...actors,
    ...targets,
    ...[claim.speakerId, claim.allegationId].filter((id) => id !== null),
  ]);
  if (ids.length === 0) return new Map();
  const wanted = sql.join(
    [...new Set(ids)].map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const found = await reading(viewer).execute<{ id: string; name: string }>(sql`
    select id, name from actors where workspace_id = ${viewer.workspaceId} and id in (${wanted})
    union all
    select id, proposition from allegations where workspace_id = ${viewer.workspaceId} and id in (${wanted})`);
  return new Map(found.map((row) => [row.id, row.name]));
}
