import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanHolds } from "./span";
import { spanAt, stepped } from "./word-steps";

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
