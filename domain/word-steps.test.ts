import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanHolds } from "./span";
import { snapped, spanAt, stepped } from "./word-steps";

const text = "Beijing rejected the charge, and left.";
const step = (end: "start" | "end", to: "before" | "after", by: "word" | "character" = "word") =>
  stepped(text, spanAt(text, 17, 27), { end, to, by }).quotation;

describe("moving the ends of a stretch", () => {
  it("goes from word to word", () => {
    expect(step("start", "before")).toBe("rejected the charge");
    expect(step("start", "after")).toBe("charge");
    expect(step("end", "after")).toBe("the charge,");
    expect(step("end", "before")).toBe("the");
  });

  it("goes by character", () => {
    expect(step("start", "after", "character")).toBe("he charge");
    expect(step("end", "after", "character")).toBe("the charge,");
  });

  it("always leaves at least one character, and the words of the text at their place", () => {
    const steps = fc.array(
      fc.record({
        end: fc.constantFrom("start" as const, "end" as const),
        to: fc.constantFrom("before" as const, "after" as const),
        by: fc.constantFrom("word" as const, "character" as const),
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), steps, (any, walk) => {
        const end = walk.reduce((span, one) => stepped(any, span, one), spanAt(any, 0, any.length));
        expect(spanHolds(any, end)).toBe(true);
      }),
    );
  });
});

describe("a selection with the mouse", () => {
  const said = "Beijing's ex-envoy rejected  it.";
  it("takes the words it cut in whole, and leaves the blanks at its ends", () => {
    expect(snapped(said, [3, 12], "word")?.quotation).toBe("Beijing's ex-envoy");
    expect(snapped(said, [18, 22], "word")?.quotation).toBe("rejected");
    expect(snapped(said, [27, 31], "word")?.quotation).toBe("it");
    expect(snapped(said, [27, 29], "word")).toBeNull();
  });

  it("stays as it is by character", () => {
    expect(snapped(said, [3, 12], "character")?.quotation).toBe("jing's ex");
  });

  it("holds what was selected, in whole characters, and snapping again changes nothing", () => {
    const by = fc.constantFrom("word" as const, "character" as const);
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(60), fc.nat(60), by, (any, a, b, unit) => {
        const span = snapped(any, [Math.min(a, b), Math.max(a, b)], unit);
        if (!span) return;
        expect(spanHolds(any, span)).toBe(true);
        expect(span.quotation.trim()).toBe(span.quotation);
        expect(span.quotation).toContain(any.slice(Math.min(a, b), Math.max(a, b)).trim());
        expect(snapped(any, [span.start, span.end], unit)).toEqual(span);
      }),
    );
  });
});
