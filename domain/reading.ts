import type { ActorMention, ReadText, Token } from "./extraction";
import type { Span } from "./span";

/** Index of the first item for which `past` holds; items are in order. */
function firstWhere<T>(items: readonly T[], past: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && !past(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the token that covers the offset, or of the next one. */
export const tokenAt = (read: ReadText, offset: number): number =>
  firstWhere(read.tokens, (token) => token.end > offset);

/** The tokens that begin inside the span. */
export function tokensIn(read: ReadText, [start, end]: Span): Token[] {
  const first = firstWhere(read.tokens, (token) => token.start >= start);
  let last = first;
  while (last < read.tokens.length && (read.tokens[last]?.start ?? end) < end) last++;
  return read.tokens.slice(first, last);
}

/** The tokens that begin inside the spans, in their order. */
export const tokensOf = (read: ReadText, spans: readonly Span[]): Token[] =>
  spans.flatMap((span) => tokensIn(read, span));

/** The mentions inside the span, none of them inside another. Mentions are in order of their beginning. */
export function mentionsIn<M extends ActorMention>(mentions: readonly M[], [start, end]: Span): M[] {
  const found: M[] = [];
  for (let at = firstWhere(mentions, (mention) => mention.span[0] >= start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.span[0] >= end) break;
    if (mention.span[1] <= end && !found.some((other) => other.span[1] >= mention.span[1]))
      found.push(mention);
  }
  return found;
}
