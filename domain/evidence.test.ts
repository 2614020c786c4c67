import { describe, expect, it } from "vitest";
import { evidenceOf } from "./evidence";

describe("evidence", () => {
  const text = "He said 😀 was enough.";

  it("is the words of the text at the place, with what stands around them", () => {
    const [span] = evidenceOf(text, "content", [[3, 7]]);
    expect(span).toMatchObject({ quotation: "said", before: "He ", after: " 😀 was enough." });
  });

  it("never cuts a character in half, neither in the words nor around them", () => {
    expect(() => evidenceOf(text, "content", [[3, 9]])).toThrow("cut a character in half");
    const far = `😀${"x".repeat(31)}word${"x".repeat(31)}😀`;
    const [span] = evidenceOf(far, "content", [[33, 37]]);
    expect(span).toMatchObject({ before: "x".repeat(31), after: "x".repeat(31) });
  });
});
