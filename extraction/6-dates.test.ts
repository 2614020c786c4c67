import { describe, expect, it } from "vitest";
import type { Attribution, Saying, Speaking } from "#domain/extraction";
import type { Span } from "#domain/span";
import { readText } from "./3-sentences";
import { sayingDays } from "./6-dates";

/** Wednesday, 6 March 2024. */
const PUBLISHED = "2024-03-06";

interface Said {
  readonly cue: string;
  readonly content: string;
  readonly by?: string;
}

/** The days of attributions that are marked in a text by their words. */
const days = (...given: Parameters<typeof sayings>): (string | null)[] =>
  sayings(...given).map((saying) => saying.day);

/** The same with how they were read. */
function sayings(text: string, said: readonly Said[], published: string | null = PUBLISHED): Saying[] {
  const spanOf = (words: string): Span[] => {
    const at = text.indexOf(words);
    expect(at).toBeGreaterThanOrEqual(0);
    return [[at, at + words.length]];
  };
  const attributions = said.map(
    ({ cue, content }): Attribution => ({
      source: [],
      cue: spanOf(cue),
      content: spanOf(content),
      confidence: 1,
    }),
  );
  const speakings = said.map(
    ({ by }): Speaking => ({
      speaker: by ? { name: by, office: null } : null,
      actors: [],
      sourcing: "record",
      reason: "",
    }),
  );
  return sayingDays(readText(text), attributions, speakings, published);
}

const day = (words: string, published: string | null = PUBLISHED): string | null =>
  days(
    `The mayor said ${words} that the pier is late.`,
    [{ cue: "said", content: "that the pier is late" }],
    published,
  )[0] ?? null;

describe("the day of an utterance", () => {
  it.each([
    ["on Tuesday", "2024-03-05"],
    ["Wednesday", "2024-03-06"],
    ["on Friday", "2024-03-01"],
    ["late on Monday", "2024-03-04"],
    ["in a statement on Monday", "2024-03-04"],
    ["yesterday", "2024-03-05"],
    ["today", "2024-03-06"],
    ["two days ago", "2024-03-04"],
    ["on February 28", "2024-02-28"],
    ["on Dec. 28", "2023-12-28"],
    ["on 28 February 2023", "2023-02-28"],
    ["on Tuesday, February 27", "2024-02-27"],
    ["on March 4, 2022,", "2022-03-04"],
  ])("is read back from publication: said %s", (words, expected) => {
    expect(day(words)).toBe(expected);
  });

  it.each([
    "",
    "last week",
    "earlier this week",
    "at the weekend",
    "in February",
    "last month",
    "in May",
    "on March 28",
    "on Thursday",
    "recently",
  ])("is not told by “said %s”", (words) => {
    expect(day(words)).toBeNull();
  });

  it("is not told by a weekday in a text without a date, and is by a full date", () => {
    expect(day("on Tuesday", null)).toBeNull();
    expect(day("on March 4, 2022,", null)).toBe("2022-03-04");
  });

  it("is not told by a day in the words that are said, or by a deadline", () => {
    expect(
      days("The mayor said that the pier had opened on Tuesday.", [
        { cue: "said", content: "that the pier had opened on Tuesday" },
      ]),
    ).toEqual([null]);
    expect(day("by Monday")).toBeNull();
  });

  it("counts from the story's day where the words do", () => {
    const text = "The pier fell on Monday. The previous day the mayor had said that it was safe.";
    expect(days(text, [{ cue: "said", content: "that it was safe" }])).toEqual(["2024-03-03"]);
  });

  it("goes on to what the same speaker says next, until another time is named", () => {
    const text =
      "Ann Example said on Monday that it is late. She added that it is dear. Last year Example promised that it would be cheap. She called it grand.";
    const by = "Ann Example";
    expect(
      days(text, [
        { cue: "said", content: "that it is late", by },
        { cue: "added", content: "that it is dear", by },
        { cue: "promised", content: "that it would be cheap", by: "Example" },
        { cue: "called", content: "it grand", by },
      ]),
    ).toEqual(["2024-03-04", "2024-03-04", null, null]);
  });

  it("goes on to others who speak at the same meeting, not to what has long been said", () => {
    const text =
      "The council met about the pier on Monday. The mayor rejected the criticism. The harbour has maintained that it is safe.";
    expect(
      days(text, [
        { cue: "rejected", content: "the criticism" },
        { cue: "maintained", content: "that it is safe" },
      ]),
    ).toEqual(["2024-03-04", null]);
  });

  it("comes back to a lead from the speaker's next words", () => {
    const text =
      "Ann Example has called the pier a disgrace. Speaking on Tuesday, Example said that it must go.";
    expect(
      days(text, [
        { cue: "called", content: "the pier a disgrace", by: "Ann Example" },
        { cue: "said", content: "that it must go", by: "Ann Example" },
      ]),
    ).toEqual(["2024-03-05", "2024-03-05"]);
  });

  it("says by which words it was read, or why there is none", () => {
    const by = "Ann Example";
    const text =
      "Ann Example said on Monday that it is late. She added that it is dear. Last year Example promised that it would be cheap. The harbour has maintained that it is safe.";
    const found = sayings(text, [
      { cue: "said", content: "that it is late", by },
      { cue: "added", content: "that it is dear", by },
      { cue: "promised", content: "that it would be cheap", by },
      { cue: "maintained", content: "that it is safe" },
    ]);
    expect(found.map(({ reason }) => reason)).toEqual([
      "“Monday” in its sentence",
      "the day of what the same source said before, or of the meeting it spoke at",
      "“Last year” tells no day",
      "told as said until now, not on a day",
    ]);
  });
});
