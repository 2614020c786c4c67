import { InvalidFailure } from "./failure";
import type { QuotedSpan } from "./span";
import { snapped, spanAt } from "./word-steps";

/** The words before a place and those after it, without blanks at the cut. Throws invalid where either has none. */
export function cutInTwo(
  text: string,
  content: readonly QuotedSpan[],
  at: number,
): readonly [first: QuotedSpan[], second: QuotedSpan[]] {
  const parts = (from: number, to: number) =>
    content.flatMap(({ start, end }) => {
      const [a, b] = [Math.max(start, from), Math.min(end, to)];
      const words = a < b ? snapped(text, [a, b], "character") : null;
      return words ? [words] : [];
    });
  const [first, second] = [parts(0, at), parts(at, text.length)];
  if (first.length === 0 || second.length === 0)
    throw new InvalidFailure("Choose a place inside the claim's words, so that both parts have some.", "at");
  return [first, second];
}

/** Stretches of one text as few as may be: those that overlap, or have only blanks between them, are one. */
export function joinedWords(text: string, spans: readonly QuotedSpan[]): QuotedSpan[] {
  const joined: QuotedSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, span.start).trim() === "")
      joined[joined.length - 1] = spanAt(text, last.start, Math.max(last.end, span.end));
    else joined.push(spanAt(text, span.start, span.end));
  }
  return joined;
}

/** The places where a claim may be cut: before each of its words but the first. */
export const cutPlaces = (text: string, content: readonly QuotedSpan[]): number[] =>
  content
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/\S+/g)].map((word) => start + word.index),
    )
    .slice(1);

const LIKELY = /(?:[,;:—–]|\b(?:and|but|while|or|that))\s+$/i;

/** Where a cut is proposed: after a comma or before a conjunction's clause, the nearest to the middle; null for one word. */
export function likelyCut(text: string, content: readonly QuotedSpan[]): number | null {
  const places = cutPlaces(text, content);
  const middle = places[Math.floor(places.length / 2)];
  if (middle === undefined) return null;
  const likely = places.filter((place) => LIKELY.test(text.slice(0, place)));
  return likely.reduce<number>(
    (best, place) => (best === middle || Math.abs(place - middle) < Math.abs(best - middle) ? place : best),
    likely.length > 0 ? (likely[0] ?? middle) : middle,
  );
}
