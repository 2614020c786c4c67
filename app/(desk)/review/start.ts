import { takeClaims } from "#db/commands/desk/take-claims";
import { lastDecisions } from "#db/queries/history/last-decisions";
import { reviewQueue } from "#db/queries/review-queue";
import type { Principal } from "#domain/principal";
import { type QueueAsked, waiting } from "#domain/review-queue";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CANDIDATES = 60;

/** The queue, and the claim to begin with: the one asked for, or the first that waits and that nobody else takes now. */
export async function startOf(who: Principal, asked: QueueAsked, claim: string | string[] | undefined) {
  const named = typeof claim === "string" && UUID.test(claim) ? claim : null;
  const queue = await reviewQueue(who, named, asked);
  const candidates = named ? [named] : waiting(queue.queue).slice(0, CANDIDATES);
  const [[taken], decisions] = await Promise.all([
    takeClaims(who, { claimIds: candidates, want: 1 }),
    lastDecisions(who),
  ]);
  return { queue, claimId: named ?? taken ?? null, decisions };
}
