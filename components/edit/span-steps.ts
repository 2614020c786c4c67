import type { QuotedSpan } from "#domain/span";
import { type Step, stepped } from "#domain/word-steps";

/** The keys that move the ends of a stretch; by word, with Alt by character. */
export const SPAN_KEYS: readonly (readonly [key: string, end: Step["end"], to: Step["to"]])[] = [
  ["[", "start", "before"],
  ["]", "start", "after"],
  ["{", "end", "before"],
  ["}", "end", "after"],
];

/** Moves the start of the first stretch or the end of the last. */
export const steppedAll = (text: string, spans: readonly QuotedSpan[], step: Step): QuotedSpan[] =>
  spans.map((span, index) =>
    index === (step.end === "start" ? 0 : spans.length - 1) ? stepped(text, span, step) : span,
  );
