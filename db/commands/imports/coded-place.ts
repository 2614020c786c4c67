import type { DecidedClaim } from "#domain/coded";
import type { Span } from "#domain/span";

/**
 * How far the offsets into an archive's text are moved to be offsets into the article's: both are the same words, but
 * for what stands before or behind them in one of the two. Null where neither holds the other.
 */
export function placeIn(articleText: string, text: string): number | null {
  if (articleText === text) return 0;
  const cut = text.indexOf(articleText);
  if (articleText !== "" && cut >= 0) return -cut;
  const words = text.trim();
  const at = words === "" ? -1 : articleText.indexOf(words);
  return at < 0 ? null : at - text.indexOf(words);
}

/** The claim with its places in the article; null where one of them is outside it. */
export function moved(claim: DecidedClaim, shift: number, articleText: string): DecidedClaim | null {
  const spans = claim.spans.map(([start, end]): Span => [start + shift, end + shift]);
  const inside = spans.every(([start, end]) => start >= 0 && end <= articleText.length);
  return inside ? { ...claim, spans } : null;
}
