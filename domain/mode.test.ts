import { describe, expect, it } from "vitest";
import { modeByMarks } from "./mode";

describe("the mode of a content", () => {
  const quotation = [10, 20] as const;

  it("is direct when every span lies between the marks", () => {
    expect(modeByMarks([[11, 19]], [quotation])).toBe("direct");
    expect(
      modeByMarks(
        [
          [11, 19],
          [31, 39],
        ],
        [quotation, [30, 40]],
      ),
    ).toBe("direct");
  });

  it("is mixed when only some of the words, or the marks themselves, are inside", () => {
    expect(modeByMarks([[5, 15]], [quotation])).toBe("mixed");
    expect(modeByMarks([[10, 20]], [quotation])).toBe("mixed");
  });

  it("is indirect when no words are", () => {
    expect(modeByMarks([[0, 10]], [quotation])).toBe("indirect");
    expect(modeByMarks([[0, 10]], [])).toBe("indirect");
  });
});
