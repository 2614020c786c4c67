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
