import type { ClaimMode, ClaimState, ClaimType, RejectionReason, Sourcing, SpanRole } from "./claim";
import { dayInWords } from "./day";
import { inARow, REJECTION_WORDS, SOURCING_WORDS, TYPE_WORDS } from "./words";

/** A claim as people compare it: names in place of ids. */
export interface ReadableClaim {
  readonly type: ClaimType;
  readonly mode: ClaimMode;
  readonly sourcing: Sourcing;
  readonly state: ClaimState;
  readonly rejection: RejectionReason | null;
  readonly said: string | null;
  readonly speaker: string | null;
  readonly office: string | null;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly allegation: string | null;
  readonly spans: readonly { readonly role: SpanRole; readonly quotation: string }[];
}

/** One thing in which two versions of a claim differ, in words; null where there was or is nothing. */
export interface Difference {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

const words = (claim: ReadableClaim, role: SpanRole): string | null =>
  claim.spans
    .filter((span) => span.role === role)
    .map((span) => span.quotation)
    .join(" … ") || null;

/** Every part of a claim that people compare, by the name it has on the screen. */
export const CLAIM_PARTS: readonly (readonly [
  field: string,
  inWords: (claim: ReadableClaim) => string | null,
])[] = [
  ["State", (claim) => stateInWords(claim)],
  ["Type", (claim) => TYPE_WORDS[claim.type].noun],
  ["Words", (claim) => words(claim, "content")],
  ["Quoted", (claim) => claim.mode],
  ["Speaker", (claim) => claim.speaker],
  ["Office", (claim) => claim.office],
  ["For", (claim) => inARow(claim.actors) || null],
  ["Target", (claim) => inARow(claim.targets) || null],
  ["Said", (claim) => claim.said && dayInWords(claim.said)],
  ["Source", (claim) => SOURCING_WORDS[claim.sourcing]],
  ["Source words", (claim) => words(claim, "source")],
  ["Cue", (claim) => words(claim, "cue")],
  ["Allegation", (claim) => claim.allegation],
];

/** The state of a claim in words: "rejected: doubled". */
export const stateInWords = (claim: Pick<ReadableClaim, "state" | "rejection">): string =>
  claim.rejection ? `rejected: ${REJECTION_WORDS[claim.rejection]}` : claim.state;

/** Where two versions of a claim differ, part by part, in the order of the form. */
export const differencesOf = (before: ReadableClaim, after: ReadableClaim): Difference[] =>
  CLAIM_PARTS.map(([field, inWords]) => ({ field, from: inWords(before), to: inWords(after) })).filter(
    ({ from, to }) => from !== to,
  );
