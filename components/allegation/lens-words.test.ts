import { describe, expect, it } from "vitest";
import type { Quotation } from "#db/queries/quotations";
import { lensInWords, paragraphsApart } from "./lens-words";

const claim = (id: string, paragraph: number, answers: string[] = []) =>
  ({ id, paragraph, answers: answers.map((claimId) => ({ claimId })) }) as unknown as Quotation;

describe("how far the reply stands from the charge", () => {
  it("is counted in paragraphs to the nearest charge that it answers", () => {
    const charges = [claim("a", 2), claim("b", 6)];
    const replies = [claim("r", 4, ["a"]), claim("s", 6, ["a", "b"]), claim("t", 1, ["a"])];
    expect(paragraphsApart({ charges, replies })).toEqual([2, 0, -1]);
  });

  it("is not counted for a reply to a charge in another article", () => {
    const article = { charges: [claim("a", 2)], replies: [claim("r", 4, ["elsewhere"])] };
    expect(paragraphsApart(article)).toEqual([]);
    expect(lensInWords(article)).toBe("1 charge, 1 reply");
  });

  it("is said in a sentence", () => {
    const charges = [claim("a", 2)];
    expect(lensInWords({ charges, replies: [claim("r", 3, ["a"])] })).toBe(
      "1 charge, 1 reply; 1 paragraph after the charge",
    );
    expect(lensInWords({ charges, replies: [claim("r", 2, ["a"]), claim("s", 9, ["a"])] })).toBe(
      "1 charge, 2 replies; the nearest in the same paragraph, the farthest 7 paragraphs after the charge",
    );
  });
});
