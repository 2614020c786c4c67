import { acceptClaim } from "#db/commands/claims/accept-claim";
import { undo } from "#db/commands/history/undo";
import { newestEntry, waitingClaims } from "#db/measuring/waiting-claims";
import type { Principal } from "#domain/principal";
import { timeOf } from "./timing";

/** So many saves come before those that are timed: each connection makes its plans with its first ones. */
const FIRST = 15;

/** How long so many decisions take to be saved, in milliseconds each; every one is taken back after it is timed. */
export async function timesOfSaves(who: Principal, decisions: number): Promise<number[]> {
  const times: number[] = [];
  for (const { id: claimId, version } of await waitingClaims(who.workspaceId, FIRST + decisions)) {
    times.push(await timeOf(() => acceptClaim(who, { claimId, version })));
    await undo(who, { seq: await newestEntry(who.workspaceId) });
  }
  return times.slice(FIRST);
}
