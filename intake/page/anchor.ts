import type { PageBlock } from "./blocks";
import { reasonByLine, reasonByName, reasonByTag } from "./furniture";
import { homeOf, isProse, weightOf } from "./prose";

/** Share of a page's prose in an element above which its name says nothing: it holds the article too. */
export const WHOLE = 0.3;

/** The weight of the chosen prose inside each element; at -1 stands that of all. */
export function weightsByPlace(blocks: Iterable<PageBlock>): Map<number, number> {
  const weights = new Map<number, number>([[-1, 0]]);
  for (const { path, text } of blocks) {
    const weight = weightOf(text);
    for (const place of [-1, ...path]) weights.set(place, (weights.get(place) ?? 0) + weight);
  }
  return weights;
}

/** Why the elements around a block say that it is none of the article's; elements that hold much of the prose are not asked. */
export function reasonAround(block: PageBlock, weights: ReadonlyMap<number, number>): string | null {
  const whole = (weights.get(-1) ?? 0) * WHOLE;
  for (let i = block.path.length - 1; i >= 0; i--) {
    if ((weights.get(block.path[i] ?? -1) ?? 0) > whole) return null;
    const reason = reasonByTag(block.tags[i] ?? "") ?? reasonByName(block.names[i] ?? "");
    if (reason) return reason;
  }
  return null;
}

/**
 * The runs inside the element in which a page's prose is densest, by our own count: the home of most prose, or where that
 * has less than six tenths of it, the element around it that has eight.
 */
export function densestRuns(blocks: readonly PageBlock[]): Set<number> {
  const prose = blocks.filter(isProse);
  const around = weightsByPlace(prose);
  const good = prose.filter((block) => !reasonAround(block, around) && !reasonByLine(block));
  const inside = weightsByPlace(good);
  const all = inside.get(-1) ?? 0;
  const homes = new Map<number, number>();
  for (const block of good) homes.set(homeOf(block), (homes.get(homeOf(block)) ?? 0) + weightOf(block.text));
  const home = [...homes].reduce((best, one) => (one[1] > best[1] ? one : best), [-1, 0])[0];
  const path = good.find((block) => block.path.includes(home))?.path ?? [];
  let at = path.indexOf(home);
  if ((inside.get(home) ?? 0) < 0.6 * all)
    while (at > 0 && (inside.get(path[at] ?? -1) ?? 0) < 0.8 * all) at--;
  const place = path[at] ?? -1;
  return new Set(blocks.flatMap(({ path: within, run }) => (within.includes(place) ? [run] : [])));
}

/**
 * Two extractors, one answer: what both keep, where our own count holds most of what Readability does; ours where Readability
 * found next to nothing; else Readability's, for a much larger element holds other articles or comments.
 */
export function anchorOf(
  blocks: readonly PageBlock[],
  readable: ReadonlySet<number>,
  densest: ReadonlySet<number>,
): ReadonlySet<number> {
  const weigh = (runs: ReadonlySet<number>) =>
    blocks.reduce(
      (sum, block) => (runs.has(block.run) && isProse(block) ? sum + weightOf(block.text) : sum),
      0,
    );
  const both = new Set([...readable].filter((run) => densest.has(run)));
  const weight = weigh(readable);
  if (weight > 0 && weigh(both) >= 0.6 * weight) return both;
  return weight < 300 && weigh(densest) > 2 * weight ? densest : readable;
}
