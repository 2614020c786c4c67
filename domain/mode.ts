import type { ClaimMode } from "./claim";
import { overlaps, type Span } from "./span";

/**
 * How a content is printed, by the quotations of its text (their marks included): direct when every span lies between
 * the marks of one, mixed when some words do, indirect when none does.
 */
export function modeOf(spans: readonly Span[], quotations: readonly Span[]): ClaimMode {
  const inside = ([start, end]: Span) => quotations.some(([open, close]) => open < start && end < close);
  if (spans.every(inside)) return "direct";
  return spans.some((span) => quotations.some((quotation) => overlaps(span, quotation)))
    ? "mixed"
    : "indirect";
}
