import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leafOrder } from "./leaf-order";

const onALine = (places: readonly number[]) => places.map((a) => places.map((b) => Math.abs(a - b)));
const lengthOf = (order: readonly number[], far: readonly (readonly number[])[]) =>
  order.slice(1).reduce((sum, leaf, index) => sum + (far[order[index] ?? 0]?.[leaf] ?? 0), 0);

const table = fc.integer({ min: 1, max: 7 }).chain((n) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    })
    .map((rows) =>
      rows.map((row, a) => row.map((_, b) => (a === b ? 0 : (rows[Math.min(a, b)]?.[Math.max(a, b)] ?? 0)))),
    ),
);

describe("an order by likeness", () => {
  it("puts points on a line in their order, one way or the other", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 12 }),
        (places) => {
          const order = leafOrder(onALine(places)).order.map((leaf) => places[leaf] ?? 0);
          const sorted = places.toSorted((a, b) => a - b);
          expect(lengthOf(leafOrder(onALine(places)).order, onALine(places))).toBe(
            (sorted.at(-1) ?? 0) - (sorted[0] ?? 0),
          );
          expect([...order].sort((a, b) => a - b)).toEqual(sorted);
        },
      ),
    );
  });

  it("holds each thing once, and blocs of neighbours", () => {
    fc.assert(
      fc.property(table, (far) => {
        const { order, blocs } = leafOrder(far);
        expect(order.toSorted((a, b) => a - b)).toEqual(far.map((_, index) => index));
        for (const bloc of blocs) {
          const start = order.indexOf(bloc[0] ?? -1);
          expect(order.slice(start, start + bloc.length)).toEqual(bloc);
        }
      }),
    );
  });

  it("finds two camps that are alike inside and unlike each other", () => {
    const camp = [0, 1, 0, 1, 1, 0];
    const far = camp.map((a, i) => camp.map((b, j) => (i === j ? 0 : a === b ? 1 : 9)));
    const { blocs } = leafOrder(far);
    expect(blocs.map((bloc) => bloc.toSorted()).sort()).toEqual([
      [0, 2, 5],
      [1, 3, 4],
    ]);
  });

  it("has nothing to order where there is nothing", () => {
    expect(leafOrder([])).toEqual({ order: [], blocs: [] });
  });
});
