import { paragraphsOf } from "#domain/article";
import type { Span } from "#domain/span";

/** A paragraph, or a piece of one that is too long, with its number in the article from 1. */
export interface Numbered {
  readonly number: number;
  readonly span: Span;
}

/** Characters of an article that are asked about at once. */
export const WINDOW = 6_000;

/**
 * An article in windows of whole paragraphs, each beginning with the last paragraph of the one before, so that no report
 * is cut from its speaker. A paragraph longer than a window comes in pieces.
 */
export function windowsOf(text: string, most = WINDOW): Numbered[][] {
  const pieces = paragraphsOf(text)
    .flatMap((span) => cut(text, span, most))
    .map((span, at): Numbered => ({ number: at + 1, span }));
  const windows: Numbered[][] = [];
  let open: Numbered[] = [];
  for (const piece of pieces) {
    if (open.length > 0 && length([...open, piece]) > most) {
      windows.push(open);
      const last = open.slice(-1);
      open = length([...last, piece]) > most ? [] : last;
    }
    open.push(piece);
  }
  return open.length > 0 ? [...windows, open] : windows;
}

const length = (pieces: readonly Numbered[]): number =>
  (pieces.at(-1)?.span[1] ?? 0) - (pieces[0]?.span[0] ?? 0);

/** A span in pieces of at most so many characters, parted at blanks where there are any. */
function cut(text: string, [start, end]: Span, most: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > most) {
    const blank = text.lastIndexOf(" ", from + most);
    const to = blank > from ? blank : from + most;
    pieces.push([from, to]);
    from = to;
  }
  return [...pieces, [from, end]];
}
