import { ConflictFailure } from "./failure";

/**
 * The ten types of claim, in the order their questions are asked: the first yes decides
 * (annotation guidelines, section "Types").
 */
export const CLAIM_TYPES = [
  "deny",
  "confirm",
  "justify",
  "refuse",
  "warn",
  "allege",
  "demand",
  "offer",
  "support",
  "state",
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** How the content is printed: wholly inside quotation marks, partly, or not at all. */
export const CLAIM_MODES = ["direct", "mixed", "indirect"] as const;
export type ClaimMode = (typeof CLAIM_MODES)[number];

/** Who stands behind the words: a named or institutional source, an unnamed one, a report of a report, the outlet. */
export const SOURCINGS = ["record", "anonymous", "hearsay", "outlet"] as const;
export type Sourcing = (typeof SOURCINGS)[number];

/** The parts of an attribution as PARC 3 and PolNeAR name them, and the words that name whom it is about. */
export const SPAN_ROLES = ["content", "source", "cue", "target"] as const;
export type SpanRole = (typeof SPAN_ROLES)[number];

/** The states of a claim. A machine proposes; an editor accepts, corrects or rejects. */
export const CLAIM_STATES = ["proposed", "accepted", "corrected", "rejected"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** The moves between states; undo goes back through history, not through this table. */
export const CLAIM_MOVES: Readonly<Record<ClaimState, readonly ClaimState[]>> = {
  proposed: ["accepted", "corrected", "rejected"],
  accepted: ["corrected", "rejected"],
  corrected: ["corrected", "rejected"],
  rejected: ["accepted", "corrected"],
};

/** Why a claim was rejected, in the order of the keys 1–6. */
export const REJECTION_REASONS = [
  "not-a-claim",
  "wrong-words",
  "wrong-source",
  "outlets-own-voice",
  "doubled",
  "other",
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** May a claim go from one state to another? */
export const mayMove = (from: ClaimState, to: ClaimState): boolean => CLAIM_MOVES[from].includes(to);

/** The state after the move; throws a conflict where the table does not know the move. */
export function moveClaim(from: ClaimState, to: ClaimState): ClaimState {
  if (!mayMove(from, to)) throw new ConflictFailure(`A claim that is ${from} cannot become ${to}.`);
  return to;
}

/** Has a person decided on it? */
export const isReviewed = (state: ClaimState): boolean => state !== "proposed";
