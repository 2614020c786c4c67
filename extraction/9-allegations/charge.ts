import type { ActorMention, ExtractedClaim } from "#domain/extraction";
import { overlaps, wordsOf } from "#domain/span";

/** A charge as it is compared with others. */
export interface Charge {
  readonly id: string;
  /** the words of the charge */
  readonly text: string;
  /** names of those who make it */
  readonly accusers: readonly string[];
  /** names of the accused */
  readonly accused: readonly string[];
  /** names of all actors in its words */
  readonly named: readonly string[];
  readonly confidence: number;
  /** does it go on with the charge before it, without a subject of its own: "calling such efforts …", "and illegal"? */
  readonly continues?: boolean;
}

/** A wording that opens with a predicate: an adjective or a finite verb, and no subject. */
const PREDICATE =
  /^(?!its\b|his\b|this\b|as\b)(?:\p{Ll}+ly )?\p{Ll}+(?:s|ed|al|ive|ous|ic|ble|ful)\b(?! (?:is|are|was|were|has|have|had|will|would)\b)/u;
/** Charges farther apart than this do not go on with one another; in characters. */
const NEAR = 300;

const goesOn = (claim: ExtractedClaim, before: ExtractedClaim | undefined, words: string): boolean => {
  const names = (one: ExtractedClaim): string =>
    [one.actors, one.targets].map((list) => list.map(({ name }) => name)).join("|");
  const gap = (claim.spans[0]?.[0] ?? 0) - (before?.spans.at(-1)?.[1] ?? Number.NEGATIVE_INFINITY);
  return (
    before !== undefined && gap >= 0 && gap < NEAR && PREDICATE.test(words) && names(claim) === names(before)
  );
};

const wordsOfClaim = (text: string, claim: ExtractedClaim): string =>
  claim.spans.map((span) => wordsOf(text, span)).join(" ");

/** The charges among an article's claims, under the ids of the claims; `text` is the article's. */
export function chargesOf(
  text: string,
  claims: readonly ExtractedClaim[],
  mentions: readonly ActorMention[],
): Charge[] {
  return claims
    .filter(({ type }) => type === "allege")
    .map((claim, at, all) => ({
      id: claim.id,
      text: wordsOfClaim(text, claim),
      continues: goesOn(claim, all[at - 1], wordsOfClaim(text, claim)),
      accusers: claim.actors.map(({ name }) => name),
      accused: claim.targets.map(({ name }) => name),
      named: mentions
        .filter(({ span }) => claim.spans.some((content) => overlaps(content, span)))
        .flatMap(({ actors }) => actors.map(({ name }) => name)),
      confidence: claim.confidence,
    }));
}
