import type { Span } from "./span";

/** What the database puts before and after a word that was searched for: characters that no text holds. */
export const HIT_START = "\u0002";
export const HIT_END = "\u0003";

/**
 * Where the words that were searched for stand in `words`, read from the database's copy with hits marked. Where that
 * copy is not the words themselves (the database drops what looks like a tag), there are no hits: the evidence goes first.
 */
export function hitsIn(words: string, marked: string): Span[] {
  const hits: Span[] = [];
  let plain = "";
  let open: number | null = null;
  for (const character of marked) {
    if (character === HIT_START) open = plain.length;
    else if (character === HIT_END) {
      if (open !== null && open < plain.length) hits.push([open, plain.length]);
      open = null;
    } else plain += character;
  }
  return plain === words ? hits : [];
}
