import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotationsIn } from "#extraction/3-sentences/quotations";
import { widened } from "./widened";

/** The words of `content` in the text, widened. */
function wide(text: string, ...content: string[]): string[] {
  const spans = content.map((words) => [text.indexOf(words), text.indexOf(words) + words.length] as const);
  return widened(text, spans, quotationsIn(text, [[0, text.length]])).map((span) => text.slice(...span));
}

describe("a content for training", () => {
  it("takes a leading that along", () => {
    expect(wide("Oslo said that Lind had lied.", "Lind had lied")).toEqual(["that Lind had lied"]);
  });

  it("takes the marks of a quotation along that it fills", () => {
    expect(wide('"Lind had lied," Oslo said.', "Lind had lied")).toEqual(['"Lind had lied,"']);
    expect(wide("Oslo said: “Lind had lied.”", "Lind had lied.")).toEqual(["“Lind had lied.”"]);
    expect(wide('Oslo said that "Lind had lied".', "Lind had lied")).toEqual(['that "Lind had lied"']);
    expect(wide('"Lind", Oslo said, "had lied."', "Lind", "had lied")).toEqual(['"Lind"', '"had lied."']);
  });

  it("leaves the marks of a quotation outside that began before it", () => {
    expect(wide('"He told me he was ill," Oslo said.', "he was ill")).toEqual(["he was ill"]);
  });

  it("stays as it is where nothing is to be taken along", () => {
    expect(wide("Oslo said Lind had lied.", "Lind had lied")).toEqual(["Lind had lied"]);
    expect(wide('Oslo called it "a lie" again.', 'it "a lie"')).toEqual(['it "a lie"']);
  });

  it("never becomes narrower, and never leaves the text", () => {
    const words = fc.array(fc.constantFrom('"', "“", "”", "that ", "word ", ", ", ". ", "'"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join("");
        const [start, end] = [a % text.length, (b % text.length) + 1];
        fc.pre(start < end);
        const [span] = widened(text, [[start, end]], quotationsIn(text, [[0, text.length]]));
        expect(span?.[0]).toBeLessThanOrEqual(start);
        expect(span?.[1]).toBeGreaterThanOrEqual(end);
        expect(span?.[0]).toBeGreaterThanOrEqual(0);
        expect(span?.[1]).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
