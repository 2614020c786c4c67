import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANSWERS, type Answer } from "./answer";
import {
  type AnswerGiven,
  positionInWords,
  positionsByYear,
  positionsOver,
  takesPosition,
  turnsOf,
} from "./position";

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

  it("is told by its two first steps and its last where it goes to and fro", () => {
    const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09"];
    const unsteady = months.map((month, at) =>
      said(`2024-${month}-01`, at % 2 === 0 ? "denied" : "admitted"),
    );
    expect(positionInWords(positionsOver(unsteady))).toBe(
      "Denied first, admitted in Feb 2024, moved 6 more times, denied again in Sep 2024.",
    );
  });

  it("sums up by year what it tells by month", () => {
    expect(
      positionsByYear(positionsOver([...china, said("2022-05-01", "denied"), said(null, "declined")])),
    ).toEqual([
      { month: "2022", split: { denied: 2, countered: 1 } },
      { month: "2024", split: { justified: 1, declined: 1 } },
      { month: "2025", split: { denied: 1, countered: 1 } },
      { month: null, split: { declined: 1 } },
    ]);
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

describe("a change of position", () => {
  it("is denied, then justified, then denied again; countering and declining between them change nothing", () => {
    expect(turnsOf(china).map(({ before, after }) => [before.day, after.day])).toEqual([
      ["2022-03-17", "2024-04-10"],
      ["2024-04-10", "2025-07-25"],
    ]);
    expect(turnsOf([said("2022-01-01", "denied"), said("2023-01-01", "declined")])).toEqual([]);
  });

  it("is none between two answers of one day, of which the plainest counts", () => {
    expect(turnsOf([said("2022-01-01", "denied"), said("2022-01-01", "justified")])).toEqual([]);
    const [turn] = turnsOf([
      said("2022-01-01", "justified"),
      said("2022-01-02", "justified"),
      said("2022-01-02", "denied"),
    ]);
    expect(turn?.after.answer).toBe("denied");
  });

  it("joins two different positions of different days, each the end of the one before", () => {
    const day = fc.option(fc.constantFrom("2022-03-01", "2022-03-31", "2023-01-15", "2024-02-02"), {
      nil: null,
    });
    const given = fc.array(fc.record({ day, answer: fc.constantFrom(...ANSWERS) }), { maxLength: 12 });
    fc.assert(
      fc.property(given, (answers) => {
        const turns = turnsOf(answers);
        turns.forEach(({ before, after }, at) => {
          expect(String(before.day) < String(after.day)).toBe(true);
          expect(before.answer).not.toBe(after.answer);
          expect(takesPosition(before.answer) && takesPosition(after.answer)).toBe(true);
          const next = turns[at + 1];
          if (next) expect(next.before.answer).toBe(after.answer);
        });
        const dated = answers.filter((one) => one.day !== null && takesPosition(one.answer));
        if (new Set(dated.map((one) => one.answer)).size < 2) expect(turns).toEqual([]);
      }),
    );
  });
});
