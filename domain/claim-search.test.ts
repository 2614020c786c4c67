import fc from "fast-check";
import { expect, test } from "vitest";
import { ANSWERS } from "./answer";
import { CLAIM_TYPES } from "./claim";
import { hrefOfSearch, listedAs, searchFrom } from "./claim-search";
import { MATRIX_VIEWS } from "./matrix-view";
import { REPLY_DELAYS } from "./reply-delay";
import { UNITS } from "./unit";

const slug = fc.stringMatching(/^[a-z][a-z-]{0,10}[a-z]$/);
const search = fc
  .record(
    {
      q: fc.stringMatching(/^[a-z"&=,+ é-]{0,20}$/),
      types: fc.uniqueArray(fc.constantFrom(...CLAIM_TYPES)).map((types) => types.join(",")),
      outlets: fc.uniqueArray(slug).map((outlets) => outlets.join(",")),
      accuser: slug,
      answer: fc.constantFrom(...ANSWERS),
      like: fc.uuid(),
      delay: fc.constantFrom(...REPLY_DELAYS),
      by: slug,
      on: slug,
      list: fc.constantFrom(...MATRIX_VIEWS),
      unit: fc.constantFrom(...UNITS),
      speaker: fc.oneof(slug, fc.constant("none")),
      replies: fc.constantFrom("yes", "no"),
      answering: slug,
      open: fc.constant("yes"),
      saidFrom: fc.constant("2022-03-13"),
      review: fc.constantFrom("all", "reviewed"),
      page: fc.integer({ min: 1, max: 50 }).map(String),
    },
    { requiredKeys: [] },
  )
  .map(searchFrom);

const partsIn = (address: string) => Object.fromEntries(new URL(address, "http://desk").searchParams);

test("a search written into an address is read back as it was", () => {
  fc.assert(
    fc.property(search, (asked) => {
      expect(searchFrom(partsIn(hrefOfSearch(asked)))).toEqual(asked);
    }),
  );
});

test("an address that makes no sense asks for everything", () => {
  const asked = searchFrom({
    q: "  ",
    answer: "lied",
    page: "-3",
    article: "7",
    saidFrom: "yesterday",
    types: "allege,boast",
  });
  expect(hrefOfSearch({ ...asked, types: [] })).toBe("/claims");
  expect(hrefOfSearch({})).toBe("/claims");
});

test("asking who accuses, who is accused or how it was answered lists by pair", () => {
  expect(listedAs(searchFrom({ accused: "china" }))).toBe("pairs");
  expect(listedAs(searchFrom({ answer: "none", list: "types" }))).toBe("pairs");
  expect(listedAs(searchFrom({ delay: "week" }))).toBe("pairs");
  expect(listedAs(searchFrom({ list: "types", by: "china" }))).toBe("types");
  expect(listedAs(searchFrom({ by: "china" }))).toBeUndefined();
});
