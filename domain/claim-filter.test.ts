import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIM_TYPES, SOURCINGS } from "./claim";
import { addressOf, type ClaimFilter, filterParts, isNarrow, NO_FILTER } from "./claim-filter";
import { filterFrom } from "./filter-from";

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const anyFilter: fc.Arbitrary<ClaimFilter> = fc.record({
  from: fc.option(day, { nil: undefined }),
  to: fc.option(day, { nil: undefined }),
  outlets: fc.array(slug, { maxLength: 3 }),
  actors: fc.array(slug, { maxLength: 3 }),
  allegation: fc.option(slug, { nil: undefined }),
  types: fc.subarray([...CLAIM_TYPES]),
  sourcing: fc.subarray([...SOURCINGS]),
  review: fc.constantFrom<ClaimFilter["review"]>("all", "reviewed"),
});

const readBack = (address: string) =>
  filterFrom(Object.fromEntries(new URL(address, "http://desk.test").searchParams));

describe("a filter in an address", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(readBack(addressOf("/matrix", filterParts(filter)))).toEqual(filter);
      }),
    );
  });

  it("is not there when nothing is left out", () => {
    expect(addressOf("/matrix", filterParts(NO_FILTER))).toBe("/matrix");
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(Object.keys(filterParts(filter)).length > 0).toBe(isNarrow(filter));
      }),
    );
  });

  it("is written as every program writes it, but for commas", () => {
    const parts = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: "grapheme" }));
    fc.assert(
      fc.property(parts, (given) => {
        const query = new URLSearchParams(given).toString().replaceAll("%2C", ",");
        expect(addressOf("/claims", given)).toBe(query === "" ? "/claims" : `/claims?${query}`);
      }),
    );
  });

  it("may come from a plain form, with a part for each choice", () => {
    expect(filterFrom({ actors: ["china", "russia"], from: "", review: "all" })).toEqual({
      ...NO_FILTER,
      actors: ["china", "russia"],
    });
  });

  it("passes over what makes no sense", () => {
    expect(filterFrom({ from: "31 Feb", types: "deny,lie", review: "maybe" })).toEqual(NO_FILTER);
  });
});
