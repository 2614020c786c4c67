import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Counts, f1Of, precisionOf, recallOf, shiftInWords, shiftOf, wilson } from "./model-score";

const counts: fc.Arbitrary<Counts> = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }))
  .map(([tp, extra, missed]) => ({ tp, predicted: tp + extra, gold: tp + missed }));

describe("the interval of a share", () => {
  it("is Wilson's, as Newcombe (1998) prints it", () => {
    // Statistics in Medicine 17, table I, method 3
    for (const [hits, n, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const) {
      const [from = -1, to = -1] = wilson(hits, n) ?? [];
      expect(from).toBeCloseTo(low, 4);
      expect(to).toBeCloseTo(high, 4);
    }
    expect(wilson(0, 0)).toBeNull();
  });
});

describe("how far F1 moved", () => {
  it("is nothing between a model and itself, and lies in its interval", () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 5, maxLength: 9 }), (all) => {
        expect(shiftOf(all, all)).toEqual({ by: 0, low: 0, high: 0 });
      }),
      { numRuns: 10 },
    );
    const better = Array.from({ length: 20 }, () => ({ tp: 9, predicted: 10, gold: 10 }));
    const worse = better.map((one, at) => ({ ...one, tp: at % 5 }));
    const { by, low, high } = shiftOf(worse, better);
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThanOrEqual(by);
    expect(high).toBeGreaterThanOrEqual(by);
  });

  it("has no interval where the articles are few", () => {
    const one = [{ tp: 1, predicted: 2, gold: 2 }];
    expect(shiftOf(one, one)).toEqual({ by: 0, low: null, high: null });
  });
});

it("F1 is the harmonic mean of precision and recall, and there is none of nothing", () => {
  fc.assert(
    fc.property(counts, (one) => {
      const [p, r] = [precisionOf(one), recallOf(one)];
      if (p === null || r === null || p + r === 0) return;
      expect(f1Of(one)).toBeCloseTo((2 * p * r) / (p + r), 10);
    }),
  );
  expect(f1Of({ tp: 0, predicted: 0, gold: 0 })).toBeNull();
});

it("a move of F1 is told with its interval, where there is one", () => {
  expect(shiftInWords({ by: 0.012, low: -0.02, high: 0.0401 })).toBe(
    "+1.2 points (95 % between −2.0 and +4.0): no more than chance would make",
  );
  expect(shiftInWords({ by: -0.1, low: -0.2, high: -0.01 })).toMatch(/worse than chance would make/);
  expect(shiftInWords({ by: 0.0001, low: null, high: null })).toBe("±0.0 points");
});
