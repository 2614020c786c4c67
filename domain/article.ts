import { InvalidFailure } from "./failure";
import type { Span } from "./span";

/** What somebody types to erase an article for good. */
export const ERASING = "erase for good";

/** The paragraphs of a text: its lines that hold more than white space, as spans without the line ends. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (start < end) found.push([start, end]);
  }
  return found;
}

/** The number, from 1, of the paragraph in which the character at `offset` stands. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/**
 * A text from one of its paragraphs to another, both with it, counted from 0. Throws an invalid failure where they are not
 * in this order, are not there, or are all there is.
 */
export function betweenParagraphs(text: string, first: number, last: number): string {
  const paragraphs = paragraphsOf(text);
  const [start, end] = [paragraphs[first]?.[0], paragraphs[last]?.[1]];
  if (start === undefined || end === undefined || first > last)
    throw new InvalidFailure(
      "The article cannot end before it begins: choose its first and its last paragraph.",
    );
  if (first === 0 && last === paragraphs.length - 1)
    throw new InvalidFailure("This is where it begins and ends now.");
  return text.slice(start, end);
}
