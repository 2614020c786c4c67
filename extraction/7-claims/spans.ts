import type { ClaimMode } from "#domain/claim";
import type { Attribution, ReadText } from "#domain/extraction";
import { tokensIn } from "#domain/reading";
import type { Span } from "#domain/span";
import { untilNextCue, withoutObject } from "./object";
import { withoutOccasion } from "./occasion";

const OPENING = /^[\s"“”„«'‘’`{(*]+/;
const CLOSING = /[\s"“”»'‘’`}*]+$/;

/**
 * How the content is printed, by its words: all inside quotation marks, some, or none. A content as the model reads it carries its
 * marks and a leading "that", which are no words of the quotation; `modeByMarks` in the domain asks spans without them.
 */
export function modeByWords(read: ReadText, content: readonly Span[]): ClaimMode {
  let inside = 0;
  let outside = 0;
  for (const span of content)
    for (const token of tokensIn(read, span))
      if (/[\p{L}\p{N}]/u.test(token.text)) {
        if (token.quoted) inside++;
        else if (!/^that$/i.test(token.text)) outside++;
      }
  return inside === 0 ? "indirect" : outside === 0 ? "direct" : "mixed";
}

const cut = (text: string, [start, end]: Span, from: RegExp, to: RegExp): Span => {
  const words = text.slice(start, end);
  const head = from.exec(words)?.[0].length ?? 0;
  const tail = to.exec(words.slice(head))?.[0].length ?? 0;
  return [start + head, end - tail];
};

/** What is left of a content, unless that is an article and nothing more. */
const wordy = (read: ReadText, left: Span, whole: Span): Span =>
  tokensIn(read, left).every(({ pos }) => pos === "DET") ? whole : left;

/**
 * The content by the guidelines: without the object of its cue, without a leading "that", without the marks of a wholly direct quotation and without
 * stops that belong to the sentence around it; marks inside a mixed content stay. Never empty: a content of nothing
 * but marks is kept as it is.
 */
export function spansOf(
  read: ReadText,
  attribution: Attribution,
  mode: ClaimMode,
  next: readonly Attribution[] = [],
): Span[] {
  const spans = attribution.content
    .map((span, index): Span => {
      const ended = mode === "direct" ? span : wordy(read, untilNextCue(read, attribution, next, span), span);
      if (index > 0 || mode === "direct") return ended;
      const cueEnd = attribution.cue.at(-1)?.[1] ?? Number.POSITIVE_INFINITY;
      return withoutObject(read, attribution, withoutOccasion(read, cueEnd, ended));
    })
    .map((span, index): Span => {
      let cutSpan = cut(read.text, span, /^[\s,:;–—-]+/, /[\s,:;–—-]+$/);
      if (index === 0) cutSpan = cut(read.text, cutSpan, /^that\s+(?=[\s\S])/i, /(?!)/);
      if (mode === "direct") return cut(read.text, cutSpan, OPENING, CLOSING);
      return cut(read.text, cutSpan, /^[\s,]+/, /(?<!["“”»'’.…])[\s.;:,]+$|\s+$/);
    })
    .filter(([start, end]) => end > start);
  return spans.length > 0 ? spans : [...attribution.content];
}
