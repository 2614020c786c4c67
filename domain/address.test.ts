import fc from "fast-check";
import { expect, test } from "vitest";
import { hrefOfActor, hrefOfArticle, hrefOfArticles, hrefOfClaims } from "./address";
import { CLAIM_TYPES } from "./claim";
import { NO_FILTER } from "./claim-filter";
import { filterFrom } from "./filter-from";

test("without a filter an address has no question", () => {
  expect(hrefOfClaims()).toBe("/claims");
  expect(hrefOfArticles({ review: "all" })).toBe("/articles");
  expect(hrefOfActor("china", NO_FILTER)).toBe("/actors/china");
  expect(hrefOfArticle("a1", 7)).toBe("/articles/a1#claim-7");
});

test("a list is opened under the very filter that its figure was counted under", () => {
  const filter = fc.record({
    types: fc.uniqueArray(fc.constantFrom(...CLAIM_TYPES)),
    outlets: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/)),
    review: fc.constantFrom("all" as const, "reviewed" as const),
  });
  fc.assert(
    fc.property(filter, (asked) => {
      const parts = Object.fromEntries(new URL(hrefOfClaims(asked), "http://desk").searchParams);
      expect(filterFrom(parts)).toEqual({ ...NO_FILTER, ...asked });
    }),
  );
});
