import type { Sourcing } from "#domain/claim";
import type { Attribution, ReadText, Reasons, Speaking } from "#domain/extraction";
import type { Span } from "#domain/span";
import type { Typed } from "./type-by-words";

/** What decided each field of a claim, before its replies are linked and its charge is named. */
interface Decided {
  readonly typed: Typed;
  readonly speaking: Speaking;
  /** why its targets are whom they are */
  readonly targets: string;
  /** how its day was read */
  readonly said: string;
}

const SOURCING_REASONS: Readonly<Record<Sourcing, (source: string, cue: string) => string>> = {
  record: (source) => (source ? `${source} speaks openly` : "nothing in the text says that it is hidden"),
  anonymous: (source) => (source ? `${source} names no person and no office` : "whoever speaks is not named"),
  hearsay: (_, cue) => (cue ? `${cue} only passes it on` : "the words only pass it on"),
  outlet: (source) => (source ? `${source} stands for the press` : "the outlet says it itself"),
};

const words = (read: ReadText, spans: readonly Span[]): string =>
  spans.length > 0 ? `“${spans.map((span) => read.text.slice(...span).trim()).join(" … ")}”` : "";

/** A probability as it is printed, without the certainty that no model has. */
const odds = (probability: number): string => Math.min(0.99, Math.max(0.01, probability)).toFixed(2);

/** Why each field of a claim has its value, in words a person can read. Probabilities are 0–1. */
export function reasonsOf(
  read: ReadText,
  attribution: Attribution,
  { typed, speaking, targets, said }: Decided,
): Reasons {
  const cue = words(read, attribution.cue);
  return {
    words: `${cue ? `the cue ${cue}` : "no cue: the form of the paragraph"}, probability ${odds(attribution.confidence)}`,
    type: `${typed.reason}, probability ${odds(typed.sure)}`,
    speaker: speaking.speaker ? speaking.reason : `the source names no person: ${speaking.reason}`,
    actors: speaking.reason,
    targets,
    sourcing: SOURCING_REASONS[speaking.sourcing](words(read, attribution.source), cue),
    said,
  };
}
