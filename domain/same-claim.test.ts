import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness, pairedUp, type Told } from "./same-claim";
import type { Span } from "./span";

const told = (content: Span, cue?: Span, source?: Span): Told => ({
  content: [content],
  cue: cue ? [cue] : [],
  source: source ? [source] : [],
});
const span = fc
  .tuple(fc.nat(80), fc.integer({ min: 1, max: 40 }))
  .map(([start, size]): Span => [start, start + size]);
const anyTold = fc.record({
  content: span.map((one) => [one]),
  cue: fc.array(span, { maxLength: 1 }),
  source: fc.array(span, { maxLength: 1 }),
});

describe("two readings of a text", () => {
  it("are one claim under the same cue, though one takes fewer words", () => {
    expect(likeness(told([20, 60], [10, 14]), told([20, 35], [10, 14]))).toBeGreaterThan(1);
    expect(likeness(told([20, 60], [10, 14]), told([61, 90], [10, 14]))).toBe(0);
  });

  it("are two claims where one is the report inside the other", () => {
    const outer = told([20, 60], [14, 18], [0, 12]);
    const inner = told([32, 60], [27, 31], [20, 26]);
    expect(likeness(outer, inner)).toBe(0);
    expect(likeness(outer, told([22, 60], [90, 94], [0, 12]))).toBeGreaterThan(0.9);
  });

  it("are as like the one way as the other, and each is most like itself", () => {
    fc.assert(
      fc.property(anyTold, anyTold, (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 10);
        expect(likeness(a, a)).toBeGreaterThanOrEqual(likeness(a, b));
      }),
    );
  });

  it("are paired once each, the likest first", () => {
    const like = (a: number, b: number) => Math.max(0, 3 - Math.abs(a - b));
    expect(pairedUp([1, 5], [2, 1, 9], like)).toEqual(new Map([[1, 1]]));
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.array(fc.nat(9)), (standing, found) => {
        const [ones, others] = [standing.map((n) => ({ n })), found.map((n) => ({ n }))];
        const pairs = pairedUp(ones, others, (a, b) => like(a.n, b.n));
        expect(new Set(pairs.values()).size).toBe(pairs.size);
        const left = others.filter((one) => !pairs.has(one));
        const free = ones.filter((one) => ![...pairs.values()].includes(one));
        for (const one of left) for (const stands of free) expect(like(stands.n, one.n)).toBe(0);
      }),
    );
  });
});
