/** A text in which only what a reader would call another word counts, with the way back to the text itself. */
export interface FoldedText {
  readonly text: string;
  /** of each character, where it begins and ends in the text itself, in UTF-16 units */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´]/, "'"],
  [/[“”„‟«»″]/, '"'],
  [/[‐‑‒–—―−]/, "-"],
];

/**
 * Folds what printers do to the same words: marks of quotation and dashes of any kind, runs of blanks and line ends,
 * characters that nobody sees. No letter and no figure is touched.
 */
export function foldedText(text: string): FoldedText {
  const folded: string[] = [];
  const [from, to]: [number[], number[]] = [[], []];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (UNSEEN.test(character)) continue;
    const blank = /\s/.test(character);
    if (blank && folded.at(-1) === " ") {
      to[to.length - 1] = i + 1;
      continue;
    }
    folded.push(blank ? " " : (ALIKE.find(([kind]) => kind.test(character))?.[1] ?? character));
    from.push(i);
    to.push(i + 1);
  }
  return { text: folded.join(""), from, to };
}

/** Every place at which the words stand in the text, overlapping ones too. */
export function occurrencesIn(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
