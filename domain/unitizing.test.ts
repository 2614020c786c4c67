import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectionDistance, unitDisagreement, unitizingAlpha, unitsOf } from "./unitizing";

const at = (start: number, length: number) => ({ start, end: start + length });
const section = (start: number, length: number, unit: boolean) => ({ ...at(start, length), unit });

describe("the example of Krippendorff, Content Analysis, 2004, page 254", () => {
  // A continuum of 300 that begins at 150, two observers, the categories c and k.
  const from150 = (start: number, length: number) => at(start - 150, length);
  const c = {
    length: 300,
    coders: [
      [from150(225, 70), from150(370, 30)],
      [from150(220, 80), from150(355, 20), from150(400, 20)],
    ],
  };
  const same = [from150(180, 60), from150(300, 50)];
  const k = { length: 300, coders: [same, same] };

  it("has the distances of the book", () => {
    expect(sectionDistance(section(225, 70, true), section(220, 80, true))).toBe(50);
    expect(sectionDistance(section(370, 30, true), section(355, 20, true))).toBe(850);
    expect(sectionDistance(section(400, 50, false), section(400, 20, true))).toBe(400);
  });

  it("has its observed and expected disagreements", () => {
    expect(unitDisagreement(c).observed).toBeCloseTo(0.0144, 4);
    expect(unitDisagreement(c).expected).toBeCloseTo(0.0532, 4);
    expect(unitDisagreement(k).observed).toBe(0);
    expect(unitDisagreement(k).expected).toBeCloseTo(0.049, 4);
  });

  it("has its alphas: .7286 for c, 1 for k, .8591 together", () => {
    expect(unitizingAlpha([c])).toBeCloseTo(0.7286, 3);
    expect(unitizingAlpha([k])).toBe(1);
    expect(Math.abs((unitizingAlpha([c, k]) ?? 0) - 0.8591)).toBeLessThan(0.0006);
  });
});

describe("alpha for unitizing", () => {
  const spans = fc
    .array(fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 80 })), { maxLength: 8 })
    .map((list) => unitsOf(list.map(([start, length]) => at(start, length))));

  it("is one exactly where all coders cut alike", () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const alpha = unitizingAlpha([{ length: 1000, coders: [a, b] }]);
        if (a.length + b.length === 0) expect(alpha).toBeNull();
        else expect(JSON.stringify(a) === JSON.stringify(b) ? alpha === 1 : (alpha ?? 1) < 1).toBe(true);
      }),
    );
  });

  it("is the same for coders in another order", () => {
    fc.assert(
      fc.property(spans, spans, spans, (a, b, c) => {
        const [one, other] = [
          [a, b, c],
          [c, a, b],
        ].map((coders) => unitizingAlpha([{ length: 1000, coders }]));
        if (one === null || one === undefined) expect(other).toBe(one);
        else expect(other).toBeCloseTo(one, 10);
      }),
    );
  });
});

it("makes marks that overlap or touch one unit", () => {
  expect(unitsOf([at(10, 5), at(0, 4), at(12, 9), at(21, 2)])).toEqual([at(0, 4), at(10, 13)]);
});
