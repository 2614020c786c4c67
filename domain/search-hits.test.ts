import fc from "fast-check";
import { expect, test } from "vitest";
import { HIT_END, HIT_START, hitsIn, hitsOf } from "./search-hits";

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

/** The words that are marked, where the database marked these. */
const marked = (words: string, marks: readonly string[], q: string): string[] => {
  const hits = marks.flatMap((mark) =>
    [...words.matchAll(new RegExp(mark, "gi"))].map(({ index }): [number, number] => [
      index,
      index + mark.length,
    ]),
  );
  return hitsOf(words, hits, q).map(([start, end]) => words.slice(start, end));
};

test("words in quotation marks are marked where they stand together, and nowhere else", () => {
  const words = "The arms embargo: arms were sent, embargoes on arms aside.";
  expect(marked(words, ["arms", "embargo"], '"arms embargo"')).toEqual(["arms embargo"]);
  expect(marked(words, ["arms", "embargo", "sent"], '"arms embargo" sent')).toEqual(["arms embargo", "sent"]);
});

test("a small word inside the quotation marks belongs to the phrase, and forms of a word are alike", () => {
  expect(marked("its weapons of war and its wars", ["weapons", "war"], '"weapon of war"')).toEqual([
    "weapons of war",
  ]);
});

test("a word that is also sought alone stays marked, and a search without phrases is left as it is", () => {
  expect(marked("arms, and an arms embargo", ["arms", "embargo"], '"arms embargo" or arms')).toEqual([
    "arms",
    "arms embargo",
  ]);
  expect(marked("arms and embargo", ["arms", "embargo"], "arms embargo")).toEqual(["arms", "embargo"]);
  expect(marked("arms and embargo", ["arms"], '"arms" -"embargo on"')).toEqual(["arms"]);
});
