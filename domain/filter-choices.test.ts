import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHOICES_AT_FIRST, firstChoices, placeAsked } from "./filter-choices";

const all = Array.from({ length: 100 }, (_, n) => ({ value: `actor-${n}` }));

describe("the choices of a long filter", () => {
  it("begin with the first, in their order", () => {
    expect(firstChoices(all, [])).toEqual(all.slice(0, CHOICES_AT_FIRST));
  });

  it("never leave out what is chosen, nor name anything twice", () => {
    const some = fc.subarray(all.map(({ value }) => value));
    fc.assert(
      fc.property(some, (chosen) => {
        const values = firstChoices(all, chosen).map(({ value }) => value);
        expect(values).toEqual(expect.arrayContaining(chosen));
        expect(new Set(values).size).toBe(values.length);
      }),
    );
  });

  it("are made for a page of this site", () => {
    expect(placeAsked("/actors/united-states")).toBe("/actors/united-states");
    for (const elsewhere of ["//elsewhere.example", "https://elsewhere.example", "/a?b=c", undefined, ["/a"]])
      expect(placeAsked(elsewhere)).toBeNull();
  });
});
