import type { QuotedSpan } from "./span";

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
