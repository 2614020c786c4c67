import type { Span } from "#domain/span";

/**
 * The paragraphs of a text: what blank lines, or lines of their own, keep apart. A line that goes on in lower
 * case after one without a full stop is a hard wrap, not a paragraph.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = -1;
  let end = 0;
  for (const line of text.matchAll(/[^\n\r]+|(?:\r\n|\n|\r)/g)) {
    const words = line[0];
    if (words.trim() === "") continue;
    const from = line.index + (words.length - words.trimStart().length);
    const to = line.index + words.trimEnd().length;
    if (start >= 0 && !wraps(text, end, from)) {
      paragraphs.push([start, end]);
      start = from;
    }
    if (start < 0) start = from;
    end = to;
  }
  if (start >= 0) paragraphs.push([start, end]);
  return paragraphs;
}

function wraps(text: string, end: number, next: number): boolean {
  const breaks = text.slice(end, next).match(/\r\n|\n|\r/g)?.length ?? 0;
  return breaks < 2 && !/[.!?:"”’')]/.test(text.charAt(end - 1)) && /\p{Ll}/u.test(text.charAt(next));
}
