import { z } from "zod";
import { ACTOR_KINDS } from "./actor";
import { CLAIM_TYPES, SOURCINGS } from "./claim";
import type { Difference } from "./claim-difference";
import { dayInWords } from "./day";
import type { QuotedSpan } from "./span";
import { inARow, SOURCING_WORDS, TYPE_WORDS } from "./words";

/** What a re-extraction would do to the claims of an article. It does nothing by itself: it proposes. */
export const PROPOSAL_KINDS = ["add", "change", "drop"] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** What a proposal is about: a claim, or the link by which one answers a charge. */
export const PROPOSAL_SUBJECTS = ["claim", "link"] as const;
export type ProposalSubject = (typeof PROPOSAL_SUBJECTS)[number];

/**
 * What became of a proposal; `replaced`: the article was read once more before anybody decided; `dropped`: its reading was
 * cancelled, and what it had proposed so far was not kept.
 */
export const PROPOSAL_STATES = ["open", "accepted", "dismissed", "replaced", "dropped"] as const;

/** What is read again: everything, or the articles of an outlet, of an import, those another pipeline read last, or one. */
export const REREAD_SCOPES = ["all", "outlet", "import", "older", "article"] as const;
export type RereadScope = (typeof REREAD_SCOPES)[number];

/** What became of an article in a re-extraction. */
export const REREAD_STATES = ["waiting", "running", "done", "failed", "cancelled"] as const;

/** What becomes of what a re-extraction proposed before it was cancelled. */
export const CANCELLED_KEEPS = ["keep", "drop"] as const;

const named = z.object({ name: z.string().min(1), kind: z.enum(ACTOR_KINDS) });
const quoted = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quotation: z.string().min(1),
});

/** A claim as one reading of an article has it, with names in place of ids: what a proposal keeps, and what is compared. */
export const claimReading = z.object({
  type: z.enum(CLAIM_TYPES),
  content: z.array(quoted).min(1),
  speaker: z.string().min(1).nullable(),
  office: z.string().min(1).nullable(),
  actors: z.array(named),
  targets: z.array(named),
  said: z.iso.date().nullable(),
  sourcing: z.enum(SOURCINGS),
  source: z.array(quoted),
  cue: z.array(quoted),
  /** of a charge: the key and the proposition of what it alleges */
  allegation: z.object({ slug: z.string().min(1), proposition: z.string().min(1) }).nullable(),
});
export type ClaimReading = z.output<typeof claimReading>;

/** The parts of a claim that two readings are compared by, in the order of the form. */
export const READING_FIELDS = [
  "type",
  "content",
  "speaker",
  "actors",
  "targets",
  "allegation",
  "said",
  "sourcing",
  "source",
  "cue",
] as const satisfies readonly (keyof ClaimReading)[];
export type ReadingField = (typeof READING_FIELDS)[number];

/** The parts that are stretches of the text. */
export const CLAIM_READING_ROLES = ["content", "source", "cue"] as const satisfies readonly ReadingField[];

/** What the parts are called, as in the form of a claim. */
export const FIELD_WORDS: Readonly<Record<ReadingField, string>> = {
  type: "Type",
  content: "Words",
  speaker: "Speaker",
  actors: "For",
  targets: "Target",
  allegation: "Allegation",
  said: "Said",
  sourcing: "Source",
  source: "Source words",
  cue: "Cue",
};

const wordsOf = (spans: readonly QuotedSpan[]): string | null =>
  spans.map((span) => span.quotation).join(" … ") || null;
const namesOf = (list: ClaimReading["actors"]): string[] => list.map(({ name }) => name);

const IN_WORDS: Readonly<Record<ReadingField, (reading: ClaimReading) => string | null>> = {
  type: ({ type }) => TYPE_WORDS[type].noun,
  content: ({ content }) => wordsOf(content),
  speaker: ({ speaker, office }) => (speaker && office ? `${speaker}, ${office}` : speaker),
  actors: ({ actors }) => inARow(namesOf(actors)) || null,
  targets: ({ targets }) => inARow(namesOf(targets)) || null,
  allegation: ({ allegation }) => allegation?.proposition ?? null,
  said: ({ said }) => said && dayInWords(said),
  sourcing: ({ sourcing }) => SOURCING_WORDS[sourcing],
  source: ({ source }) => wordsOf(source),
  cue: ({ cue }) => wordsOf(cue),
};

const places = (spans: readonly QuotedSpan[]) => spans.map(({ start, end }) => `${start}-${end}`).join(" ");

/** By what a part of two readings is the same: places for words, names in any order for people. */
const COMPARED: Readonly<Record<ReadingField, (reading: ClaimReading) => string>> = {
  type: ({ type }) => type,
  content: ({ content }) => places(content),
  speaker: ({ speaker, office }) => (speaker ? `${speaker}, ${office ?? ""}` : ""),
  actors: ({ actors }) => namesOf(actors).sort().join("; "),
  targets: ({ targets }) => namesOf(targets).sort().join("; "),
  allegation: ({ allegation }) => allegation?.slug ?? "",
  said: ({ said }) => said ?? "",
  sourcing: ({ sourcing }) => sourcing,
  source: ({ source }) => places(source),
  cue: ({ cue }) => places(cue),
};

/**
 * The parts in which two readings of a claim differ. The allegation is a part of its own where both have a charge: where
 * only one has, it comes or goes with the type.
 */
export const fieldsThatDiffer = (one: ClaimReading, other: ClaimReading): ReadingField[] =>
  READING_FIELDS.filter(
    (field) =>
      COMPARED[field](one) !== COMPARED[field](other) && (field !== "allegation" || one.type === other.type),
  );

/** These parts of two readings as words before and after; of a reading alone, all that it has. */
export const readingDifferences = (
  stood: ClaimReading | null,
  proposed: ClaimReading | null,
  fields: readonly ReadingField[] = READING_FIELDS,
): Difference[] =>
  fields
    .map((field) => ({
      field: FIELD_WORDS[field],
      from: stood && IN_WORDS[field](stood),
      to: proposed && IN_WORDS[field](proposed),
    }))
    .filter(({ from, to }) => from !== null || to !== null);
