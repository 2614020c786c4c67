import type { Block } from "#domain/page";

/** The first six letters of a word, without the ending of a genitive. */
const stemOf = (word: string): string =>
  (word.length < 8 && /['’]s$/u.test(word) ? word.slice(0, -2) : word).slice(0, 6);

const contentWords = (text: string): string[] =>
  (
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}'’]{3,}|\p{N}{2,}/gu) ?? []
  ).map(stemOf);

/** The words at a block's head: several questions ask for them. */
const headWords = new WeakMap<Block, readonly string[]>();

function wordsAtHead(block: Block): readonly string[] {
  const known = headWords.get(block);
  if (known) return known;
  const words = contentWords(block.text.slice(0, 1500));
  headWords.set(block, words);
  return words;
}

/** The content words of the text under a headline, as `takenUp` wants them. */
export const wordsBelow = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.slice(0, 6).flatMap(wordsAtHead));

/** The share of a headline's content words that the text below it takes up; words are compared by their first six letters. */
export function takenUp(headline: string, below: ReadonlySet<string>): number {
  const words = contentWords(headline);
  return words.length ? words.filter((word) => below.has(word)).length / words.length : 0;
}

/** May the line head an article? One that ends in a colon heads a list or a comment. */
export const isHeadline = ({ kind, text }: Block): boolean => kind === "headline" && !text.endsWith(":");

const sameWords = (a: string, b: string): boolean =>
  a
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim() ===
  b
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The places of headlines that a page prints twice within a few blocks, as cards with a picture do; the later place of each pair. */
export const repeatedHeadlines = (blocks: readonly Block[]): number[] =>
  blocks.flatMap((block, i) =>
    block.kind === "headline" &&
    blocks
      .slice(Math.max(0, i - 8), i)
      .some((other) => other.kind === "headline" && sameWords(other.text, block.text))
      ? [i]
      : [],
  );

/** How well the body takes a headline up; long headlines win over short ones, that may be a topic's name. */
function uptake(
  headline: string,
  below: ReadonlySet<string>,
): { hits: number; score: number; share: number } {
  const words = contentWords(headline);
  const hits = words.filter((word) => below.has(word)).length;
  return { hits, score: hits / (words.length + 2.5), share: words.length ? hits / words.length : 0 };
}

/**
 * The place of the headline of the article that follows these blocks, or -1. What speaks for a line: the article takes
 * up its words, it is repeated, a date or byline stands under it, it comes before a further line of its group.
 */
export function titleAmong(blocks: readonly Block[], body: readonly Block[]): number {
  const repeated = new Set(repeatedHeadlines(blocks));
  const below = wordsBelow(body);
  const few = blocks.filter(isHeadline).length <= 2;
  let best = -1;
  let bestScore = 0;
  blocks.forEach((block, i) => {
    if (!isHeadline(block)) return;
    const { hits, score, share } = uptake(block.text, below);
    if (hits < 2 && share < 0.5 && !few) return;
    const stamped = blocks.slice(i + 1, i + 5).some((other) => other.kind === "stamp");
    const first = blocks[i - 1]?.kind !== "headline";
    const total = 0.05 + score + (repeated.has(i) ? 0.2 : 0) + (stamped ? 0.2 : 0) + (first ? 0.08 : 0);
    if (total > bestScore) [best, bestScore] = [i, total];
  });
  return best;
}

/** Is it the title the document was given, perhaps with the outlet's name added or its end punctuation lost? */
export function isGivenTitle(line: string, title: string | null | undefined): boolean {
  if (!title || line.length > 300 || title.length > 300) return false;
  if (sameWords(line, title)) return true;
  const bare = title.replace(/\s+[|–—-]\s+[^|–—-]{2,40}$/u, "");
  return bare !== title && sameWords(line, bare);
}
