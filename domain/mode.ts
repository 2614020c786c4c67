import type { ClaimMode } from "./claim";
import { overlaps, type Span } from "./span";

/**
 * How a content is printed, by where the marks of its text's quotations stand (marks included in `quotations`): direct when every
 * span lies between the marks of one, mixed when some words do, indirect when none does. For spans that a person set: they begin and
 * end where the guidelines say, so the places alone decide. The pipeline, whose contents still carry "that" and the
 * marks, counts words instead (`modeByWords`).
 */
export function modeByMarks(spans: readonly Span[], quotations: readonly Span[]): ClaimMode {
  const inside = ([start, end]: Span) => quotations.some(([open, close]) => open < start && end < close);
  if (spans.every(inside)) return "direct";
  return spans.some((span) => quotations.some((quotation) => overlaps(span, quotation)))
    ? "mixed"
    : "indirect";
}
