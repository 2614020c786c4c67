import { describe, expect, it } from "vitest";
import { ANSWERS } from "#domain/answer";
import { lettersOf } from "./split-bar";

describe("a cell where colours are forced", () => {
  it("has a letter for each way in which it is answered, in the fixed order", () => {
    expect(lettersOf(Object.fromEntries(ANSWERS.map((answer) => [answer, 1])), "pairs")).toBe("DJ↩CR");
  });

  it("has none without an answer, nor where types are counted: those have marks", () => {
    expect(lettersOf({ none: 3, before: 1 }, "pairs")).toBeUndefined();
    expect(lettersOf({ deny: 2 }, "types")).toBeUndefined();
  });
});
