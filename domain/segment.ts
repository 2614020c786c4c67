import type { Segment } from "./extraction";
import type { Span } from "./span";

/** The law of the map: each segment stands in both texts, character for character. */
export const segmentHolds = (original: string, clean: string, { at, from, length }: Segment): boolean =>
  at >= 0 && from >= 0 && length > 0 && clean.slice(at, at + length) === original.slice(from, from + length);

/**
 * The places in the original that a span of the cleaned text covers, in order; a span that crosses
 * a segment's border comes back in several pieces, and what joins two paragraphs in none.
 * Offsets are UTF-16 code units. The map must be sorted by `at`, as cleaning makes it.
 */
export function toOriginal(map: readonly Segment[], [start, end]: Span): Span[] {
  const pieces: [number, number][] = [];
  for (let i = firstReaching(map, start); i < map.length; i++) {
    const segment = map[i];
    if (!segment || segment.at >= end) break;
    const shift = segment.from - segment.at;
    const from = Math.max(start, segment.at) + shift;
    const to = Math.min(end, segment.at + segment.length) + shift;
    if (from >= to) continue;
    const last = pieces.at(-1);
    if (last && last[1] === from) last[1] = to;
    else pieces.push([from, to]);
  }
  return pieces;
}

/** Index of the first segment that ends after `position`, by bisection. */
function firstReaching(map: readonly Segment[], position: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = map[middle];
    if (segment && segment.at + segment.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span of the cleaned text from the first to the last character of these places in the original; null where cleaning took one of the two away. */
export function fromOriginal(map: readonly Segment[], places: readonly Span[]): Span | null {
  const at = (offset: number): number | null => {
    const segment = map.find(({ from, length }) => from <= offset && offset < from + length);
    return segment ? segment.at + offset - segment.from : null;
  };
  const [first, last] = [places[0], places.at(-1)];
  const [start, end] = [first ? at(first[0]) : null, last ? at(last[1] - 1) : null];
  return start === null || end === null || end < start ? null : [start, end + 1];
}
