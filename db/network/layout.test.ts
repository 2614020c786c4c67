import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutOf, type Tie } from "./layout";

const tie = (one: string, other: string, weight = 1): Tie => ({ one, other, weight });
const QUARREL = [
  tie("china", "united-states", 11),
  tie("russia", "ukraine", 9),
  tie("russia", "united-states", 2),
  tie("nato", "ukraine", 1),
  tie("france", "china", 1),
  tie("united-states", "united-states", 4),
];
const slug = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
const someTies = fc.array(fc.record({ one: slug, other: slug, weight: fc.integer({ min: 1, max: 9 }) }), {
  minLength: 1,
  maxLength: 24,
});

describe("the layout of the network", () => {
  it("is the same each time it is made", () => {
    fc.assert(
      fc.property(someTies, (ties) => {
        expect(layoutOf(ties)).toEqual(layoutOf(ties));
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on the order or the direction in which ties come", () => {
    fc.assert(
      fc.property(someTies, (ties) => {
        const turned = ties.map(({ one, other, weight }) => ({ one: other, other: one, weight })).reverse();
        expect(layoutOf(turned)).toEqual(layoutOf(ties));
      }),
      { numRuns: 30 },
    );
  });

  it("gives everyone one place inside the picture", () => {
    fc.assert(
      fc.property(someTies, (ties) => {
        const places = layoutOf(ties);
        expect(Object.keys(places).sort()).toEqual(
          [...new Set(ties.flatMap(({ one, other }) => [one, other]))].sort(),
        );
        for (const { x, y, group } of Object.values(places)) {
          expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
          expect(Number.isInteger(group) && group >= 0).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("puts those who quarrel most in one group, and the heaviest group first", () => {
    const places = layoutOf(QUARREL);
    expect(places.china?.group).toBe(places["united-states"]?.group);
    expect(places.russia?.group).toBe(places.ukraine?.group);
    expect(places.china?.group).not.toBe(places.russia?.group);
    expect(places.china?.group).toBe(0);
  });

  it("moves nobody when one more tie comes in, and seats the newcomer near its counterpart", () => {
    const before = layoutOf(QUARREL);
    const after = layoutOf([...QUARREL, tie("iran", "united-states", 1)], before);
    for (const [name, { x, y }] of Object.entries(before)) expect(after[name]).toMatchObject({ x, y });
    const [iran, states] = [after.iran, after["united-states"]];
    expect(Math.hypot((iran?.x ?? 9) - (states?.x ?? 0), (iran?.y ?? 9) - (states?.y ?? 0))).toBeLessThan(
      0.3,
    );
  });

  it("has no place where there is no tie", () => {
    expect(layoutOf([])).toEqual({});
  });
});
