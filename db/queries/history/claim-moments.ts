import { sql } from "drizzle-orm";
import { differencesOf } from "#domain/claim-difference";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { AS_PROPOSED } from "#domain/thing-difference";
import { reading } from "../../reading";
import { claimHistory } from "./claim-history";
import { namesIn, readableState, type StoredClaim } from "./stored-claim";
import type { ThingHistory } from "./thing-history";

interface Row extends Record<string, unknown> {
  readonly seq: number;
  readonly before: StoredClaim | null;
  readonly after: StoredClaim | null;
}

/**
 * What was done to a claim and to its links, newest first; and what differs between two of its moments, each the state after
 * an entry, or before the first. Throws not-found where nothing was ever done to it.
 */
export async function claimMoments(
  viewer: Principal,
  claimId: string,
  moments: readonly [number, number] | null,
): Promise<ThingHistory> {
  const rows = await reading(viewer).execute<Row>(sql`
    select seq::int, before, after from revisions
    where workspace_id = ${viewer.workspaceId} and entity = 'claim' and entity_id = ${claimId} order by seq`);
  if (rows.length === 0) throw new NotFoundFailure("Nothing was done to this yet.");
  const entries = await claimHistory(viewer, claimId);
  if (!moments) return { entries, compared: null };
  const stateAt = (seq: number) =>
    seq === AS_PROPOSED ? rows[0]?.before : rows.find((row) => row.seq === seq)?.after;
  const [from, to] = moments.map(stateAt);
  if (!from || !to) return { entries, compared: [] };
  const names = await namesIn(viewer, [from, to]);
  return { entries, compared: differencesOf(readableState(from, names), readableState(to, names)) };
}
