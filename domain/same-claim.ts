import { overlaps, type Span } from "./span";

/** Where an attribution stands in a text: two readings are compared by it. */
export interface Told {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** How many characters two lists of spans share. Spans of one list do not overlap. */
const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (part, [start, end]) => part + Math.max(0, Math.min(one[1], end) - Math.max(one[0], start)),
        0,
      ),
    0,
  );

const touches = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => overlaps(one, other)));

/** Contents that share less than this of all their characters, under different cues, are two claims. */
const HALF = 0.5;
/** From here on two contents are the same words, whoever is read as their source. */
const NEARLY_ALL = 0.95;

/**
 * How much two readings of one text are the same claim: 0 where they are two claims, from 1 on where they share their
 * cue. Content alone tells it where half of it is common and the sources do not speak against it, as those of a report
 * and of the report inside it do.
 */
export function likeness(a: Told, b: Told): number {
  const both = shared(a.content, b.content);
  if (both === 0) return 0;
  const common = both / (length(a.content) + length(b.content) - both);
  if (touches(a.cue, b.cue)) return 1 + common;
  if (common >= NEARLY_ALL) return common;
  const open = [a, b].some(({ cue, source }) => cue.length === 0 || source.length === 0);
  return common >= HALF && (open || touches(a.source, b.source)) ? common : 0;
}

/** Pairs each that was found with the one that stands and is most like it, the likest pairs first, each at most once. */
export function pairedUp<S, F>(
  standing: readonly S[],
  found: readonly F[],
  like: (stands: S, one: F) => number,
): ReadonlyMap<F, S> {
  const ranked = standing
    .flatMap((stands) => found.map((one) => ({ stands, one, score: like(stands, one) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const pairs = new Map<F, S>();
  const taken = new Set<S>();
  for (const { stands, one } of ranked) {
    if (pairs.has(one) || taken.has(stands)) continue;
    pairs.set(one, stands);
    taken.add(stands);
  }
  return pairs;
}
