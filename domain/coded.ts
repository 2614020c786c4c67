import { CLAIM_TYPES, type ClaimType } from "./claim";
import type { Span } from "./span";

/** What a variable of a coded archive tells of the claim that it is noted of. */
export const CODED_ROLES = [
  "speaker",
  "actor",
  "target",
  "type",
  "concept",
  "agrees",
  "answers",
  "coder",
] as const;
export type CodedRole = (typeof CODED_ROLES)[number];

/**
 * What a label of a coded archive means: a claim of one of our types; somebody in the claims it is tied to; of a line
 * from one claim to another, that the one answers the other; or nothing that is taken over.
 */
export const LABEL_MEANINGS = [...CLAIM_TYPES, "speaker", "actor", "target", "answers", "nothing"] as const;
export type LabelMeaning = (typeof LABEL_MEANINGS)[number];

export const FIELD_MEANINGS = [...CODED_ROLES, "nothing"] as const;
export type FieldMeaning = (typeof FIELD_MEANINGS)[number];

/** What the labels and the variables of an archive stand for; what it leaves open goes by the usual words. */
export interface CodedMapping {
  readonly labels: Readonly<Record<string, LabelMeaning>>;
  readonly fields: Readonly<Record<string, FieldMeaning>>;
}

/** A label or a variable found in an archive: how often, and what it seems to mean. */
export interface Surveyed<Meaning> {
  readonly name: string;
  readonly count: number;
  /** words it is laid over, or a value of it */
  readonly example: string;
  /** null where nothing tells it */
  readonly suggested: Meaning | null;
}

/** What an archive holds, for the form that asks what its labels mean. */
export interface CodedSurvey {
  /** the program it comes from */
  readonly tool: string;
  readonly documents: number;
  readonly marks: number;
  readonly labels: readonly Surveyed<LabelMeaning>[];
  readonly fields: readonly Surveyed<FieldMeaning>[];
}

/** Something of an archive that did not become a claim, counted and named. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
  readonly count: number;
}

/** A claim that people coded elsewhere: decided, and with the names they gave. Offsets are into the document's text. */
export interface DecidedClaim {
  /** unique in its document */
  readonly id: string;
  readonly spans: readonly Span[];
  readonly type: ClaimType;
  readonly speaker: string | null;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** what the claim is about in the archive's words, as DNA's concept: the thread that charges and replies share */
  readonly concept: string | null;
  /** does the speaker hold with the concept (true) or against it (false)? Null where it was not coded */
  readonly agrees: boolean | null;
  /** ids of the claims in the same document that it answers */
  readonly answers: readonly string[];
  readonly coder: string | null;
  /** all that was coded, by the archive's own names */
  readonly fields: Readonly<Record<string, string>>;
}

/** What a coded archive says of one of its documents. */
export interface CodedClaims {
  /** the program it comes from */
  readonly tool: string;
  readonly claims: readonly DecidedClaim[];
  readonly leftOut: readonly LeftOut[];
}

/** The same things counted once: what several documents left out. */
export function summedUp(leftOut: readonly LeftOut[]): LeftOut[] {
  const sums = new Map<string, LeftOut>();
  for (const one of leftOut) {
    const key = `${one.what}\n${one.why}`;
    sums.set(key, { ...one, count: one.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
}

/** Who coded a claim, and where, as its history says it. */
export const codedInWords = (coder: string | null, archive: string, tool: string): string =>
  `coded ${coder ? `by ${coder} ` : ""}in ${archive} (${tool})`;
