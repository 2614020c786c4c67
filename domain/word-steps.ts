import type { QuotedSpan, Span } from "./span";

/** A step of one end of a stretch: to the next place before or after, by word or by character. */
export interface Step {
  readonly end: "start" | "end";
  readonly by: "word" | "character";
  readonly to: "before" | "after";
}

/** Moves one end of a stretch. It stays within the text and keeps at least one character; its words follow. */
export function stepped(text: string, span: QuotedSpan, step: Step): QuotedSpan {
  const at = step.end === "start" ? span.start : span.end;
  const next = step.by === "character" ? at + (step.to === "after" ? 1 : -1) : wordEdge(text, at, step);
  return step.end === "start"
    ? spanAt(text, Math.min(Math.max(0, next), span.end - 1), span.end)
    : spanAt(text, span.start, Math.max(Math.min(text.length, next), span.start + 1));
}

/** The stretch between two places with the words that stand there. */
export const spanAt = (text: string, start: number, end: number): QuotedSpan => ({
  start,
  end,
  quotation: text.slice(start, end),
});

/** The nearest place where a word begins (for a start) or ends (for an end). */
function wordEdge(text: string, at: number, { end, to }: Step): number {
  const edges = [...text.matchAll(/\S+/g)].map((word) =>
    end === "start" ? word.index : word.index + word[0].length,
  );
  return to === "after"
    ? (edges.find((edge) => edge > at) ?? at)
    : (edges.findLast((edge) => edge < at) ?? at);
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
const JOINS = /[-'’.]/;

/** Does a word go on from the character before this place to the one after it? */
function insideWord(text: string, at: number): boolean {
  const [before, after] = [characterBefore(text, at), characterAt(text, at)];
  if (IN_WORD.test(before)) {
    if (IN_WORD.test(after)) return true;
    return JOINS.test(after) && IN_WORD.test(characterAt(text, at + 1));
  }
  return JOINS.test(before) && IN_WORD.test(after) && IN_WORD.test(characterBefore(text, at - 1));
}

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 32);
const characterBefore = (text: string, at: number): string =>
  [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? " ";

/**
 * A selected stretch as evidence takes it: without the blanks at its ends, and, by word, with the words it cut in
 * whole. By character only a character that was cut in half is made whole. Null where nothing but blanks is selected.
 */
export function snapped(text: string, [from, to]: Span, by: Step["by"]): QuotedSpan | null {
  let [start, end] = [Math.max(0, from), Math.min(text.length, to)];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (start < end && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (start >= end) return null;
  const cut = (at: number) => (by === "word" ? insideWord(text, at) : false) || halves(text, at);
  while (cut(start)) start -= 1;
  while (cut(end)) end += 1;
  return spanAt(text, start, end);
}

const halves = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
