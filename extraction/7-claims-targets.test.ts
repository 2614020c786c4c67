import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readText } from "./3-sentences";
import { castOf, speakersOf } from "./5-speakers";
import { claimsOf } from "./7-claims";
import { attributed, type Pointed } from "./attributed";
import { readTypeModel } from "./model/type-model";

const model = readTypeModel(gunzipSync(readFileSync(new URL("./model/types.bin.gz", import.meta.url))));

function targets(text: string, ...pointed: Pointed[]): string[][] {
  const read = readText(text);
  const attributions = attributed(text, pointed);
  const cast = castOf(read, attributions);
  const context = { read, mentions: cast.mentions, saidOn: () => null };
  return claimsOf(attributions, speakersOf(read, attributions, cast), context, model).map((claim) =>
    claim.targets.map(({ name }) => name),
  );
}

describe("whom a domestic quarrel is about", () => {
  test("a rival attacked without an object of the cue is the subject of the words, by full name", () => {
    expect(
      targets(
        "Sen. Laura Whitfield debated Sen. Martin Doyle. Whitfield railed at Doyle's refusal to vote.",
        { source: "Whitfield", cue: "railed at", content: "Doyle's refusal to vote" },
      ),
    ).toEqual([["Martin Doyle"]]);
  });

  test("words told to somebody are about whom they name, not about the hearer", () => {
    expect(
      targets(
        "Sen. Laura Whitfield met Sen. Martin Doyle. Whitfield told host Sarah Lind that Doyle had lied to them.",
        { source: "Whitfield", cue: "told", content: "that Doyle had lied to them" },
      ),
    ).toEqual([["Martin Doyle"]]);
  });

  test("a president attacked by a senator stands for the country", () => {
    expect(
      targets(
        "President Barack Obama spoke. Sen. Laura Whitfield said Obama had lied about the United States.",
        { source: "Sen. Laura Whitfield", cue: "said", content: "Obama had lied about the United States" },
      ),
    ).toEqual([["United States"]]);
  });

  test("a denial answers whoever made the charge", () => {
    expect(
      targets(
        "Sen. Laura Whitfield accused Sen. Martin Doyle of taking bribes. Doyle denied that he took bribes.",
        { source: "Sen. Laura Whitfield", cue: "accused", content: "Sen. Martin Doyle of taking bribes" },
        { source: "Doyle", cue: "denied", content: "that he took bribes" },
      ),
    ).toEqual([["Martin Doyle"], ["Laura Whitfield"]]);
  });

  test("who rejects a report answers whom it is by", () => {
    expect(
      targets("The government of Peru rejected a new report by Amnesty International on its prisons.", {
        source: "The government of Peru",
        cue: "rejected",
        content: "a new report by Amnesty International on its prisons",
      }),
    ).toEqual([["Amnesty International"]]);
  });

  test("a party that only describes a person is not meant", () => {
    expect(
      targets("Sen. Laura Whitfield said there was no hope for Republican Martin Doyle.", {
        source: "Sen. Laura Whitfield",
        cue: "said",
        content: "there was no hope for Republican Martin Doyle",
      }),
    ).toEqual([["Martin Doyle"]]);
  });
});

describe("several who accuse one another", () => {
  test.each([
    ["Norway and Peru accuse each other of shelling the port.", "accuse", "each other of shelling the port"],
    ["Norway and Peru blamed one another for the shelling.", "blamed", "one another for the shelling"],
    [
      "Norway and Peru traded accusations of shelling the port.",
      "traded accusations of",
      "shelling the port",
    ],
  ])("are each spoken about: %s", (text, cue, content) => {
    expect(targets(text, { source: "Norway and Peru", cue, content })).toEqual([["Norway", "Peru"]]);
  });

  test("while one who blames the other speaks of that one alone", () => {
    expect(
      targets("Norway blamed Peru for the shelling.", {
        source: "Norway",
        cue: "blamed",
        content: "Peru for the shelling",
      }),
    ).toEqual([["Peru"]]);
  });
});

describe("a thing", () => {
  test.each([
    ["Line of Marked Waters (LMW)", "LMW"],
    ["Harbour Safety Act (HSA)", "HSA"],
  ])("is not spoken about for its short form: %s", (long, short) => {
    expect(
      targets(`The ${long} has two parts. Norway condemned the ${short} as unfair.`, {
        source: "Norway",
        cue: "condemned",
        content: `the ${short} as unfair`,
      }),
    ).toEqual([[]]);
  });

  test("is told from a body, which may be", () => {
    expect(
      targets("The Harbour Safety Commission (HSC) met. Norway condemned the HSC as unfair.", {
        source: "Norway",
        cue: "condemned",
        content: "the HSC as unfair",
      }),
    ).toEqual([["Harbour Safety Commission"]]);
  });
});
