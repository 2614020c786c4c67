import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidFailure } from "./failure";
import { type QuotedSpan, spanHolds } from "./span";
import { cutInTwo, cutPlaces, joinedWords, likelyCut } from "./split-merge";
import { spanAt } from "./word-steps";

const text = "He denied the charge, and he offered talks.";
const all = [spanAt(text, 3, text.length - 1)];
const words = (spans: readonly QuotedSpan[]) => spans.map((span) => span.quotation);

describe("splitting a claim", () => {
  it("proposes the cut before the second clause", () => {
    const [first, second] = cutInTwo(text, all, likelyCut(text, all) ?? 0);
    expect(words(first)).toEqual(["denied the charge, and"]);
    expect(words(second)).toEqual(["he offered talks"]);
  });

  it("is refused at either end", () => {
    for (const at of [0, 3, text.length]) expect(() => cutInTwo(text, all, at)).toThrow(InvalidFailure);
  });

  it("loses no word, and joining the parts gives the words back", () => {
    const some = fc.array(fc.stringMatching(/^[a-z.,]{1,5}$/), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(some, fc.nat(), (list, n) => {
        const line = list.join(" ");
        const whole = [spanAt(line, 0, line.length)];
        const places = cutPlaces(line, whole);
        const parts = cutInTwo(line, whole, places[n % places.length] ?? 0);
        for (const span of parts.flat()) expect(spanHolds(line, span)).toBe(true);
        expect(joinedWords(line, parts.flat())).toEqual(whole);
      }),
    );
  });
});

describe("joining words", () => {
  it("keeps apart what other words stand between", () => {
    expect(words(joinedWords(text, [spanAt(text, 29, 42), spanAt(text, 3, 20)]))).toEqual([
      "denied the charge",
      "offered talks",
    ]);
  });

  it("never leaves two that overlap", () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), (list) => {
        const joined = joinedWords(
          text,
          list.map(([at, long]) => spanAt(text, at, Math.min(text.length, at + long))),
        );
        for (const [index, one] of joined.entries()) {
          expect(spanHolds(text, one)).toBe(true);
          expect(one.start).toBeGreaterThan(joined[index - 1]?.end ?? -1);
        }
      }),
    );
  });
});
