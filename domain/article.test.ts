import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenParagraphs, paragraphsOf } from "./article";

describe("an article between two of its paragraphs", () => {
  const written = fc.array(fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,5}$/), {
    minLength: 2,
    maxLength: 8,
  });

  it("is these and what stands between them, word by word", () => {
    fc.assert(
      fc.property(written, fc.nat(7), fc.nat(7), (paragraphs, one, other) => {
        const first = Math.min(one, other) % paragraphs.length;
        const last = first + (Math.max(one, other) % (paragraphs.length - first));
        fc.pre(first > 0 || last < paragraphs.length - 1);
        const text = betweenParagraphs(paragraphs.join("\n\n"), first, last);
        expect(paragraphsOf(text).map((span) => text.slice(...span))).toEqual(
          paragraphs.slice(first, last + 1),
        );
      }),
    );
  });

  it("is none where it would end before it begins, or where nothing would change", () => {
    for (const [first, last] of [
      [2, 1],
      [0, 2],
      [-1, 1],
      [0, 7],
      [Number.NaN, 1],
    ] as const)
      expect(() => betweenParagraphs("a\n\nb\n\nc", first, last)).toThrow();
  });
});
