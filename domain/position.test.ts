import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANSWERS, type Answer } from "./answer";
import { type AnswerGiven, positionInWords, positionMoved, positionsOver } from "./position";

const said = (day: string | null, answer: Answer): AnswerGiven => ({ day, answer });
const china = [
  said("2025-07-25", "denied"),
  said("2022-03-17", "denied"),
  said("2022-03-18", "countered"),
  said("2024-04-10", "justified"),
  said("2024-04-10", "declined"),
  said("2025-07-25", "countered"),
];

describe("the position of an accused over time", () => {
  it("goes month by month, each under its plainest answer", () => {
    expect(positionsOver(china)).toEqual([
      { month: "2022-03", split: { denied: 1, countered: 1 }, plainest: "denied" },
      { month: "2024-04", split: { justified: 1, declined: 1 }, plainest: "justified" },
      { month: "2025-07", split: { denied: 1, countered: 1 }, plainest: "denied" },
    ]);
  });

  it("is told as a course", () => {
    expect(positionInWords(positionsOver(china))).toBe(
      "Denied first, justified in 2024, denied again in 2025.",
    );
    expect(positionInWords(positionsOver([said("2025-07-25", "denied")]))).toBe("Denied in Jul 2025.");
    expect(
      positionInWords(positionsOver([said("2025-07-25", "denied"), said("2025-09-01", "admitted")])),
    ).toBe("Denied first, admitted in Sep 2025.");
    expect(positionInWords(positionsOver([]))).toBe("");
  });

  it("has moved when the charge was first denied and then justified, not when it was only declined since", () => {
    expect(positionMoved(positionsOver(china))).toBe(true);
    expect(positionMoved(positionsOver([said("2022-01-01", "denied"), said("2023-01-01", "declined")]))).toBe(
      false,
    );
  });

  it("counts every answer in one month", () => {
    const day = fc.option(fc.constantFrom("2022-03-01", "2022-03-31", "2023-01-15"), { nil: null });
    const given = fc.array(fc.record({ day, answer: fc.constantFrom(...ANSWERS) }));
    fc.assert(
      fc.property(given, (answers) => {
        const counts = positionsOver(answers).flatMap((position) => Object.values(position.split));
        expect(counts.reduce((a, b) => a + b, 0)).toBe(answers.length);
      }),
    );
  });
});
