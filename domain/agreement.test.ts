import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphaWithInterval, type CodedUnit, nominalAlpha, readingOfAlpha, seededRandom } from "./agreement";

/** The columns of two observers' rows. */
const unitsOf = (first: string, second: string): CodedUnit[] =>
  [...first].map((value, unit) => [value, second[unit] ?? ""]);

describe("alpha of published examples (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011)", () => {
  it("is .095 for two observers, ten units and two values (section A)", () => {
    expect(nominalAlpha(unitsOf("0100000010", "1110010000")).alpha).toBeCloseTo(0.095, 3);
  });

  it("is .692 for two observers, twelve units and five values (section B)", () => {
    expect(nominalAlpha(unitsOf("aabbdcccedda", "babbbccceddd")).alpha).toBeCloseTo(0.692, 3);
  });

  it("is .743 for four observers with missing values (section C)", () => {
    const units = [
      ["1", "1", "1"],
      ["2", "2", "3", "2"],
      ["3", "3", "3", "3"],
      ["3", "3", "3", "3"],
      ["2", "2", "2", "2"],
      ["1", "2", "3", "4"],
      ["4", "4", "4", "4"],
      ["1", "1", "2", "1"],
      ["2", "2", "2", "2"],
      ["5", "5", "5"],
      ["1", "1"],
      ["3"],
    ];
    const found = nominalAlpha(units);
    expect(found.alpha).toBeCloseTo(0.743, 3);
    expect(found).toMatchObject({ units: 11, values: 40 });
  });
});

describe("alpha", () => {
  const codings = fc.array(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 }), { maxLength: 30 });

  it("never exceeds one, and is one where nobody disagrees", () => {
    fc.assert(
      fc.property(codings, (units) => {
        const { alpha } = nominalAlpha(units);
        const agreed = units.every((unit) => new Set(unit).size < 2);
        if (alpha === null) expect(units.every((unit) => unit.length < 2)).toBe(true);
        else expect(agreed ? alpha === 1 : alpha < 1).toBe(true);
      }),
    );
  });

  it("does not depend on the order of units or coders", () => {
    fc.assert(
      fc.property(codings, (units) => {
        const turned = [...units].reverse().map((unit) => [...unit].reverse());
        const [a, b] = [nominalAlpha(units).alpha, nominalAlpha(turned).alpha];
        if (a === null) expect(b).toBeNull();
        else expect(b).toBeCloseTo(a, 10);
      }),
    );
  });

  it("is near nothing for coders who toss coins", () => {
    const random = seededRandom(7);
    const toss = () => (random() < 0.5 ? "a" : "b");
    expect(
      Math.abs(nominalAlpha(Array.from({ length: 4000 }, () => [toss(), toss()])).alpha ?? 1),
    ).toBeLessThan(0.05);
  });
});

describe("the interval of alpha", () => {
  const codersWhoAgree = (share: number, size: number) => {
    const random = seededRandom(size);
    return Array.from({ length: size }, () => {
      const value = "abcd"[Math.floor(random() * 4)] ?? "a";
      return [value, random() < share ? value : "e"];
    });
  };

  it("holds alpha, and narrows as more is coded twice", () => {
    const small = alphaWithInterval(codersWhoAgree(0.8, 40), 500);
    const great = alphaWithInterval(codersWhoAgree(0.8, 640), 500);
    for (const { alpha, low, high } of [small, great]) {
      expect(low).toBeLessThan(alpha ?? 0);
      expect(high).toBeGreaterThan(alpha ?? 1);
    }
    const width = (one: typeof small) => (one.high ?? 0) - (one.low ?? 0);
    expect(width(great)).toBeLessThan(width(small) / 2);
  });

  it("is the same whenever it is computed", () => {
    const units = codersWhoAgree(0.7, 30);
    expect(alphaWithInterval(units)).toEqual(alphaWithInterval(units));
  });

  it("covers the alpha of the whole population about as often as it says", () => {
    const everyone = codersWhoAgree(0.75, 20_000);
    const truth = nominalAlpha(everyone).alpha ?? 0;
    let covered = 0;
    for (let sample = 0; sample < 60; sample += 1) {
      const { low, high } = alphaWithInterval(everyone.slice(sample * 80, sample * 80 + 80), 200);
      if ((low ?? 1) <= truth && truth <= (high ?? 0)) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(51);
  });
});

it("is read by Krippendorff's thresholds", () => {
  expect([0.81, 0.7, 0.2].map(readingOfAlpha)).toEqual(["reliable", "tentative", "unreliable"]);
});
