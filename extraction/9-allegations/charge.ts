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
}

/** The charges among an article's claims, under the ids of the claims; `text` is the article's. */
export function chargesOf(
  text: string,
  claims: readonly ExtractedClaim[],
  mentions: readonly ActorMention[],
): Charge[] {
  return claims
    .filter(({ type }) => type === "allege")
    .map((claim) => ({
      id: claim.id,
      text: claim.spans.map((span) => wordsOf(text, span)).join(" "),
      accusers: claim.actors.map(({ name }) => name),
      accused: claim.targets.map(({ name }) => name),
      named: mentions
        .filter(({ span }) => claim.spans.some((content) => overlaps(content, span)))
        .flatMap(({ actors }) => actors.map(({ name }) => name)),
      confidence: claim.confidence,
    }));
}
