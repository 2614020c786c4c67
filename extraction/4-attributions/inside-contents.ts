import type { ReadText, Sentence, Token } from "#domain/extraction";
import type { Span } from "#domain/span";
import type { Columns } from "../model/columns";
import type { CueReading, Piece } from "../model/stage-two";

/** From this bucket on a word is a cue more often than not. */
const USUAL_CUE = 5;

/** Who speaks of themselves is not reported by themselves. */
export const SELF: ReadonlySet<string> = new Set(["i", "we", "you", "me", "us"]);

/** Does the piece hold a usual cue after its first word? Only such pieces are read again. */
function mayReport(c: Columns, [start, end]: Piece): boolean {
  for (let i = start + 1; i < end; i += 1) if ((c.cue[i] as number) >= USUAL_CUE) return true;
  return false;
}

/** The piece without the marks of the quotation it is. */
function unquoted(c: Columns, [start, end]: Piece): Piece {
  return [c.quote[start] === 2 ? start + 1 : start, c.quote[end - 1] === 3 ? end - 1 : end];
}

/**
 * The contents of the readings as a text of their own, a paragraph each, so that they can be read as the article
 * was: "Palestinians reject the plan" inside "…, he said". Their outer quotation marks are gone.
 */
export function insideContents(read: ReadText, c: Columns, readings: readonly CueReading[]): ReadText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotations: Span[] = [];
  const paragraphs: Span[] = [];
  for (const piece of readings.flatMap(({ content }) => content)) {
    const [start, end] = unquoted(c, piece);
    if (end - start < 3 || !mayReport(c, [start, end])) continue;
    const direct = c.quote[start] !== 0 && c.quote[start] !== 2;
    let from = start;
    while (from < end) {
      const to = Math.min(c.last[from] as number, end);
      const first = tokens.length;
      for (const token of read.tokens.slice(from, to))
        tokens.push({ ...token, sentence: sentences.length, quoted: token.quoted && !direct });
      const span = spanOf(read, from, to);
      sentences.push({
        start: span[0],
        end: span[1],
        first,
        last: tokens.length,
        paragraph: paragraphs.length,
      });
      from = to;
    }
    const whole = spanOf(read, start, end);
    paragraphs.push(whole);
    if (!direct) quotations.push(...within(read.quotations, whole));
  }
  return { text: read.text, tokens, sentences, quotations, paragraphs };
}

const spanOf = (read: ReadText, start: number, end: number): Span => [
  read.tokens[start]?.start ?? 0,
  read.tokens[end - 1]?.end ?? 0,
];

/** The quotations inside a span, by halving: there may be many of both. */
function within(quotations: readonly Span[], [start, end]: Span): Span[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < quotations.length && (quotations[last]?.[1] ?? 0) <= end) last += 1;
  return quotations.slice(low, last);
}
