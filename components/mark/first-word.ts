import type { QuotedSpan } from "#domain/span";
import { snapped } from "#domain/word-steps";

/** The first word of the article that is in sight: where marking by keys alone begins. */
export function firstWordInSight(text: string): QuotedSpan | null {
  const holders = [...document.querySelectorAll<HTMLElement>("[data-start]")];
  const seen = holders.find((holder) => holder.getBoundingClientRect().top >= 0) ?? holders[0];
  const start = Number(seen?.dataset.start ?? 0);
  const word = /\S+/.exec(text.slice(start));
  if (!word) return null;
  return snapped(text, [start + word.index, start + word.index + word[0].length], "word");
}
