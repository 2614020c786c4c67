import type { SpanRole } from "./claim";
import { InvalidFailure } from "./failure";
import type { Span } from "./span";

/** How many characters either side of a quotation are kept beside it, to find it again (as Hypothesis does). */
export const CONTEXT_LENGTH = 32;

/** A span as evidence: its place, its words, and what stands around them. */
export interface EvidenceSpan {
  readonly role: SpanRole;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly quotation: string;
  readonly before: string;
  readonly after: string;
}

/** Cuts spans of one role out of a text as evidence. Throws invalid where a span lies outside the text or is empty. */
export function evidenceOf(text: string, role: SpanRole, spans: readonly Span[]): EvidenceSpan[] {
  return spans.map(([start, end], ordinal) => {
    if (
      !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length)
    )
      throw new InvalidFailure(
        `Characters ${start}–${end} are not in the article. Nothing was saved.`,
        "spans",
      );
    const quotation = text.slice(start, end);
    if (wholeCharacters(quotation) !== quotation)
      throw new InvalidFailure(
        `Characters ${start}–${end} cut a character in half. Nothing was saved.`,
        "spans",
      );
    return {
      role,
      ordinal,
      start,
      end,
      quotation,
      before: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
      after: wholeCharacters(text.slice(end, end + CONTEXT_LENGTH)),
    };
  });
}

/** The text without half a character (a lone surrogate) at either end, which no database keeps. */
const wholeCharacters = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");

/** The content of a claim in one line: its spans in order, joined by an ellipsis where the cue interrupts. */
export const contentWords = (spans: readonly { role: SpanRole; quotation: string }[]): string =>
  spans
    .filter((span) => span.role === "content")
    .map((span) => span.quotation)
    .join(" … ");
