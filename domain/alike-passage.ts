import type { Span } from "./span";

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((found) => ({
    key: found[0].toLowerCase().replaceAll("’", "'"),
    start: found.index,
    end: found.index + found[0].length,
  }));

/** A passage, and how much of the words it was looked for by are in it, in their order: 1 − edit distance ÷ words, 0–1. */
export interface AlikePassage {
  readonly span: Span;
  readonly likeness: number;
}

/** Below this share of words two passages are not worth showing beside each other: more would change than stay. */
const HALF = 0.5;

/**
 * The passage of a text that is most like the given words: the least number of words put in, left out or exchanged
 * (Sellers 1980, approximate matching by dynamic programming, over words in place of characters); of several that are as
 * like, the one nearest to `expected`. Null where more than half of the words would change. Time grows with the words of
 * the one times the words of the other.
 */
export function alikePassage(text: string, sought: string, expected: number): AlikePassage | null {
  const [pattern, words] = [wordsOf(sought), wordsOf(text)];
  if (pattern.length === 0) return null;
  let costs = new Array<number>(words.length + 1).fill(0);
  let starts = Array.from({ length: words.length + 1 }, (_, j) => j);
  for (const [i, { key }] of pattern.entries()) {
    const [nextCosts, nextStarts] = [[i + 1], [0]];
    for (let j = 1; j <= words.length; j++) {
      const kept = (costs[j - 1] ?? 0) + (words[j - 1]?.key === key ? 0 : 1);
      const left = (costs[j] ?? 0) + 1;
      const put = (nextCosts[j - 1] ?? 0) + 1;
      const least = Math.min(kept, left, put);
      nextCosts.push(least);
      nextStarts.push((least === kept ? starts[j - 1] : least === left ? starts[j] : nextStarts[j - 1]) ?? 0);
    }
    [costs, starts] = [nextCosts, nextStarts];
  }
  return best(words, { costs, starts, length: pattern.length }, expected);
}

function best(
  words: readonly Word[],
  {
    costs,
    starts,
    length,
  }: { readonly costs: readonly number[]; readonly starts: readonly number[]; readonly length: number },
  expected: number,
): AlikePassage | null {
  let found: { readonly cost: number; readonly far: number; readonly span: Span } | null = null;
  for (const [j, cost] of costs.entries()) {
    const [first, last] = [words[starts[j] ?? 0], words[j - 1]];
    if (!first || !last || first.start >= last.end) continue;
    const far = Math.abs(first.start - expected);
    if (!found || cost < found.cost || (cost === found.cost && far < found.far))
      found = { cost, far, span: [first.start, last.end] };
  }
  const likeness = found ? 1 - found.cost / length : 0;
  return found && likeness >= HALF ? { span: found.span, likeness } : null;
}
