import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentHolds, toOriginal } from "./segment";
import type { Span } from "./span";

const MAP = [
  { at: 0, from: 10, length: 5 },
  { at: 7, from: 20, length: 4 },
];

describe("a span of the cleaned text", () => {
  it("moves with its segment", () => {
    expect(toOriginal(MAP, [1, 3])).toEqual([[11, 13]]);
  });

  it("is cut where it crosses from one paragraph to the next", () => {
    expect(toOriginal(MAP, [3, 9])).toEqual([
      [13, 15],
      [20, 22],
    ]);
  });

  it("that covers only a join stands nowhere in the original", () => {
    expect(toOriginal(MAP, [5, 7])).toEqual([]);
  });

  it("stays in one piece where two segments meet in both texts", () => {
    const map = [
      { at: 0, from: 4, length: 3 },
      { at: 3, from: 7, length: 3 },
    ];
    expect(toOriginal(map, [1, 5])).toEqual([[5, 9]]);
  });
});

/** A page of words and a cleaned text that keeps some of them. */
const kept = fc
  .array(fc.record({ word: fc.string({ minLength: 1, maxLength: 6 }), keep: fc.boolean() }), {
    maxLength: 20,
  })
  .map((words) => {
    const segments: { at: number; from: number; length: number }[] = [];
    let page = "";
    let clean = "";
    for (const { word, keep } of words) {
      if (keep) {
        if (clean) clean += "\n\n";
        segments.push({ at: clean.length, from: page.length, length: word.length });
        clean += word;
      }
      page += `${word}\n`;
    }
    return { page, clean, segments };
  });

describe("any map", () => {
  it("gives back, for any span, the span's own characters without the joins", () => {
    fc.assert(
      fc.property(kept, fc.nat(200), fc.nat(200), ({ page, clean, segments }, a, b) => {
        const span: Span = [Math.min(a, b, clean.length), Math.min(Math.max(a, b), clean.length)];
        expect(segments.every((segment) => segmentHolds(page, clean, segment))).toBe(true);
        const pieces = toOriginal(segments, span);
        const inside = segments.map(({ at, length }) =>
          clean.slice(Math.max(at, span[0]), Math.max(at, Math.min(at + length, span[1]))),
        );
        expect(pieces.map(([start, end]) => page.slice(start, end)).join("")).toBe(inside.join(""));
      }),
    );
  });
});
