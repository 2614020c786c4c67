import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainOf, marginals, messages, pathScore, viterbi } from "./chain";
import { EDGES, followsIn, ONE_LABELS, TWO, TWO_LABELS } from "./labels";

const LENGTH = 4;

/** A chain of the second stage with scores for four tokens. */
const chains = fc
  .tuple(
    fc.array(fc.float({ min: -2, max: 2, noNaN: true }), {
      minLength: EDGES * TWO_LABELS ** 2,
      maxLength: EDGES * TWO_LABELS ** 2,
    }),
    fc.array(fc.float({ min: -3, max: 3, noNaN: true }), {
      minLength: LENGTH * TWO_LABELS,
      maxLength: LENGTH * TWO_LABELS,
    }),
    fc.array(fc.integer({ min: 0, max: EDGES - 1 }), { minLength: LENGTH, maxLength: LENGTH }),
  )
  .map(([moves, scores, edges]) => ({
    chain: chainOf(TWO_LABELS, Float32Array.from(moves)),
    scores: Float32Array.from(scores),
    edges: Uint8Array.from(edges),
  }));

/** All lawful labellings of four tokens. */
function lawfulPaths(): number[][] {
  const follows = followsIn(TWO_LABELS);
  const labels = Array.from({ length: TWO_LABELS }, (_, label) => label);
  let paths: number[][] = [[]];
  for (let t = 0; t < LENGTH; t += 1)
    paths = paths.flatMap((path) =>
      labels.filter((to) => follows(path.at(-1) ?? -1, to)).map((to) => [...path, to]),
    );
  return paths;
}
const PATHS = lawfulPaths();

describe("a chain", () => {
  it("finds the likeliest lawful labelling", () => {
    fc.assert(
      fc.property(chains, ({ chain, scores, edges }) => {
        const found = pathScore(chain, scores, edges, viterbi(chain, scores, edges, LENGTH));
        const best = Math.max(...PATHS.map((path) => pathScore(chain, scores, edges, path)));
        expect(found).toBeCloseTo(best, 3);
      }),
      { numRuns: 50 },
    );
  });

  it("gives probabilities that are shares of all lawful labellings", () => {
    fc.assert(
      fc.property(chains, ({ chain, scores, edges }) => {
        const powers = chain.moves.map((weight) => Math.exp(weight));
        const sums = messages(chain, powers, scores, edges, LENGTH);
        const weights = PATHS.map((path) => Math.exp(pathScore(chain, scores, edges, path)));
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        expect(sums.logZ).toBeCloseTo(Math.log(all), 2);
        const odds = marginals(sums, TWO_LABELS);
        const share = PATHS.reduce(
          (sum, path, i) => sum + (path[1] === TWO.content ? (weights[i] ?? 0) : 0),
          0,
        );
        expect(odds[TWO_LABELS + TWO.content]).toBeCloseTo(share / all, 3);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the labels of a piece", () => {
  it("begin, go on and end in the second chain, and only begin and go on in the first", () => {
    const follows = followsIn(TWO_LABELS);
    const [begin, on, end] = [TWO.content, TWO.content + 1, TWO.content + 2];
    expect([begin, on, end].map((to) => follows(0, to))).toEqual([true, false, false]);
    expect([0, begin, on, end].map((to) => follows(begin, to))).toEqual([true, true, true, true]);
    expect([0, begin, on, end].map((to) => follows(on, to))).toEqual([false, false, true, true]);
    expect([0, begin, on, end].map((to) => follows(end, to))).toEqual([true, true, false, false]);
    expect(follows(TWO.source, on)).toBe(false);
    expect([0, 1, 2, 3].map((to) => followsIn(ONE_LABELS)(1, to))).toEqual([true, true, true, true]);
    expect(followsIn(ONE_LABELS)(1, 4)).toBe(false);
  });
});
