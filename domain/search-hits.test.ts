import fc from "fast-check";
import { expect, test } from "vitest";
import { HIT_END, HIT_START, hitsIn } from "./search-hits";

const part = fc.record({ words: fc.string({ minLength: 1, unit: "grapheme" }), hit: fc.boolean() });
const clean = fc
  .array(part)
  .map((parts) => parts.filter((one) => !one.words.includes(HIT_START) && !one.words.includes(HIT_END)));

test("the hits are the words between the marks, at their place", () => {
  fc.assert(
    fc.property(clean, (parts) => {
      const words = parts.map((one) => one.words).join("");
      const marked = parts
        .map((one) => (one.hit ? `${HIT_START}${one.words}${HIT_END}` : one.words))
        .join("");
      expect(hitsIn(words, marked).map(([start, end]) => words.slice(start, end))).toEqual(
        parts.filter((one) => one.hit).map((one) => one.words),
      );
    }),
  );
});

test("a copy that is not word for word gives no hits", () => {
  expect(hitsIn("said <b>never</b>", `said  ${HIT_START}never${HIT_END} `)).toEqual([]);
});
