import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockOf, isInBlock, type Place, seenThrough, stepFrom } from "./grid-steps";

const size = { rows: 5, columns: 3 };
const place = fc.tuple(fc.integer({ min: -1, max: 5 }), fc.integer({ min: -1, max: 3 }));

describe("keys in a grid", () => {
  it("never lead out of it", () => {
    fc.assert(
      fc.property(place, fc.constantFrom("ArrowUp", "ArrowLeft", "PageDown", "End", "Home"), (at, key) => {
        const [row, column] = stepFrom(at, key, false, size) ?? [9, 9];
        expect(row).toBeGreaterThanOrEqual(-1);
        expect(row).toBeLessThanOrEqual(5);
        expect(column).toBeGreaterThanOrEqual(-1);
        expect(column).toBeLessThanOrEqual(3);
      }),
    );
  });
  it("lead back the way they came", () => {
    expect(stepFrom([1, 1], "ArrowDown", false, size)).toEqual([2, 1]);
    expect(stepFrom([2, 1], "ArrowUp", false, size)).toEqual([1, 1]);
    expect(stepFrom([3, 2], "Home", true, size)).toEqual([0, 0]);
    expect(stepFrom([3, 2], "Home", false, size)).toEqual([3, -1]);
  });
  it("mean nothing else", () => {
    expect(stepFrom([0, 0], "a", false, size)).toBeNull();
    expect(stepFrom([0, 0], "ArrowDown", true, size)).toBeNull();
  });
});

describe("a block of cells", () => {
  it("holds both of its corners, wherever they stand, and no head", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const block = blockOf(a, b, size);
        const inside = ([row, column]: Place) => row >= 0 && row < 5 && column >= 0 && column < 3;
        for (const corner of [a, b]) expect(isInBlock(block, corner)).toBe(inside(corner));
        expect(isInBlock(block, [-1, 0])).toBe(false);
      }),
    );
  });
});

describe("what is seen through an opening", () => {
  it("covers the opening", () => {
    fc.assert(
      fc.property(
        fc.nat(8000),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 200 }),
        (start, length, count) => {
          const [first, end] = seenThrough({ start, length }, 40, count);
          expect(first).toBeLessThanOrEqual(end);
          for (let n = 0; n < count; n++)
            if (n * 40 < start + length && (n + 1) * 40 > start) {
              expect(n).toBeGreaterThanOrEqual(first);
              expect(n).toBeLessThan(end);
            }
        },
      ),
    );
  });
});
