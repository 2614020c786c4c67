import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenBack } from "./given-back";
import { segmentHolds } from "./segment";

describe("a passage that is given back", () => {
  const original = "AD\nFirst paragraph.\nBUY NOW\nSecond paragraph.";
  const cut = {
    text: "First paragraph.\n\nSecond paragraph.",
    map: [
      { at: 0, from: 3, length: 16 },
      { at: 18, from: 28, length: 17 },
    ],
    removed: [
      { start: 0, end: 3, reason: "advertisement" },
      { start: 20, end: 28, reason: "advertisement" },
    ],
  };

  it("stands at its place, a paragraph of its own", () => {
    const back = givenBack(cut, original, { start: 20, end: 28 });
    expect(back?.text).toBe("First paragraph.\n\nBUY NOW\n\nSecond paragraph.");
    expect(back?.removed).toHaveLength(1);
    expect(givenBack(cut, original, { start: 0, end: 3 })?.text.startsWith("AD\n\nFirst")).toBe(true);
    expect(givenBack(cut, original, { start: 1, end: 3 })).toBeNull();
  });

  it("leaves every other character at a place that leads to the same one of the original", () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.boolean()), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        (parts, n) => {
          let [whole, text] = ["", ""];
          const [map, removed]: [
            { at: number; from: number; length: number }[],
            { start: number; end: number; reason: string }[],
          ] = [[], []];
          for (const [word_, kept] of parts) {
            if (kept) {
              if (text) text += "\n\n";
              map.push({ at: text.length, from: whole.length, length: word_.length });
              text += word_;
            } else removed.push({ start: whole.length, end: whole.length + word_.length, reason: "x" });
            whole += `${word_}\n`;
          }
          const gone = removed[n % Math.max(1, removed.length)];
          if (!gone) return;
          const back = givenBack({ text, map, removed }, whole, gone);
          expect(back?.map.every((segment) => segmentHolds(whole, back.text, segment))).toBe(true);
          expect(back?.map).toHaveLength(map.length + 1);
        },
      ),
    );
  });
});
