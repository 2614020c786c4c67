import { describe, expect, test } from "vitest";
import { heard } from "./heard";

const RACE =
  "Republican candidate Laura Whitfield led Democratic candidate Martin Doyle in the primary polls before the election. ";

describe("who is meant at home", () => {
  test("an aide's candidate is never an aide, and 'his' manager is not hers", () => {
    expect(
      heard(
        `${RACE}Paul Stern, a top adviser to Whitfield, said no. His campaign manager, Anna Reyes, said yes.`,
        { source: "Paul Stern, a top adviser to Whitfield,", cue: "said", content: "no" },
        { source: "Anna Reyes", cue: "said", content: "yes" },
      ),
    ).toEqual([
      ["Paul Stern", "Whitfield campaign"],
      ["Anna Reyes", "Doyle campaign"],
    ]);
  });

  test("a description is whoever's office, party or state fits it", () => {
    expect(
      heard(
        `${RACE}Sen. Carl Hoffman (R-Texas) met them. Doyle waved. The Texas senator said no. The Democratic candidate said yes.`,
        { source: "The Texas senator", cue: "said", content: "no" },
        { source: "The Democratic candidate", cue: "said", content: "yes" },
      ),
    ).toEqual([
      ["Carl Hoffman", "Carl Hoffman"],
      ["Martin Doyle", "Martin Doyle"],
    ]);
  });

  test("followers are a group of their own, a candidate and her campaign are two", () => {
    expect(
      heard(
        `${RACE}Doyle supporters said no. Whitfield and her campaign said yes.`,
        { source: "Doyle supporters", cue: "said", content: "no" },
        { source: "Whitfield and her campaign", cue: "said", content: "yes" },
      ),
    ).toEqual([
      [null, "Doyle supporters"],
      [null, "Laura Whitfield", "Whitfield campaign"],
    ]);
  });

  test("a poll is the word of whoever took it, and so is what 'the poll' says next", () => {
    expect(
      heard(
        `${RACE}A poll from Larkspur College found a tie. The poll showed a gap among farmers.`,
        { source: "A poll from Larkspur College", cue: "found", content: "a tie" },
        { source: "The poll", cue: "showed", content: "a gap among farmers" },
      ),
    ).toEqual([
      [null, "Larkspur College"],
      [null, "Larkspur College"],
    ]);
  });

  test("a surname of two words, and one behind a state's name, are the person named in full", () => {
    expect(
      heard("Anna de Lorca opened the fair. De Lorca said no. Later Ohio Lorca said yes.", {
        source: "De Lorca",
        cue: "said",
        content: "no",
      }),
    ).toEqual([["Anna de Lorca", "Anna de Lorca"]]);
  });

  test("a party's people and a state's party have their own names", () => {
    expect(
      heard(
        `${RACE}Republicans said no. On Monday the Ohio Democratic Party said that it agreed.`,
        { source: "Republicans", cue: "said", content: "no" },
        { source: "the Ohio Democratic Party", cue: "said", content: "that it agreed" },
      ),
    ).toEqual([
      [null, "Republicans"],
      [null, "Ohio Democratic Party"],
    ]);
  });

  test("two papers joined by a hyphen both took the poll", () => {
    expect(
      heard("A Washington Post-ABC News poll found a tie in the election.", {
        source: "A Washington Post-ABC News poll",
        cue: "found",
        content: "a tie in the election",
      }),
    ).toEqual([[null, "Washington Post", "ABC News"]]);
  });
});
