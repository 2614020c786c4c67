/**
 * A stretch of a text: `[start, end)` in UTF-16 code units, as JavaScript's `slice` takes them.
 * Exports that ask for code points convert at the edge.
 */
export type Span = readonly [start: number, end: number];

/** A span with the words that must stand there. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  readonly quotation: string;
}

/** The law of evidence: the text at the span's place is exactly its quotation. */
export const spanHolds = (text: string, span: QuotedSpan): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.start < span.end &&
  span.end <= text.length &&
  text.slice(span.start, span.end) === span.quotation;

/** The words under a span. */
export const wordsOf = (text: string, [start, end]: Span): string => text.slice(start, end);

/** Do two half-open spans share at least one character? */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
