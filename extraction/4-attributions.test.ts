import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Attribution } from "#domain/extraction";
import { wordsOf } from "#domain/span";
import { readText } from "./3-sentences";
import { attributions } from "./4-attributions";
import { readModel } from "./model/read-model";

const model = readModel(gunzipSync(readFileSync(new URL("./model/attribution.bin.gz", import.meta.url))));

/** Each attribution as "source | cue | content". */
function found(text: string): string[] {
  const words = (part: Attribution["source"]) => part.map((span) => wordsOf(text, span)).join(" + ");
  return attributions(readText(text), model).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

describe("an attribution", () => {
  it("is read before and after a quotation", () => {
    expect(found("“The dam is safe,” Ruth Lane said.")).toEqual(["Ruth Lane | said | “The dam is safe,”"]);
  });

  it("is read with straight single marks", () => {
    expect(found("'The allies' plan does not work,' Lane said.")).toEqual([
      "Lane | said | 'The allies' plan does not work,'",
    ]);
  });

  it("goes on after the cue", () => {
    expect(found('"We came," he said. "We saw."')).toEqual(['he | said | "We came," + "We saw."']);
  });

  it("is read in indirect speech", () => {
    expect(found("Kelland denied that its soldiers had crossed the border.")).toEqual([
      "Kelland | denied | that its soldiers had crossed the border",
    ]);
  });

  it("does not take the accused for the one who speaks", () => {
    expect(found("The minister has been accused of taking bribes.")).toEqual([
      " | has been accused of | taking bribes",
    ]);
  });

  it("takes who acts in a passive, and nothing else, from behind its verb", () => {
    expect(found("Norland has been accused by Kelland of shelling its villages.")).toEqual([
      "Kelland | has been accused by | of shelling its villages",
    ]);
    const sources = found("Brivex is alleged to have paid to win contracts in Peru and in Chile.").map(
      (line) => line.split(" | ")[0],
    );
    expect(sources).not.toContain("Brivex");
  });

  it("goes on behind a charge whose clause lacks its 'that'", () => {
    expect(found("Brivex denied accusations it paid two million dollars to the governor.")).toEqual([
      "Brivex | denied | accusations it paid two million dollars to the governor",
    ]);
  });

  it("has a source without the day, or the clause, that parts it from its verb", () => {
    const sources = [
      "Albania on Friday denounced the attack on its embassy.",
      "The Foreign Ministry in Tirana on Friday denounced the attack as an act of terror.",
      "The premier, who visited the front on Monday, told reporters that the army would stay.",
      "Sen. Ann Cole (R-S.C.) told the panel that the bill would fail.",
    ].map((text) => found(text)[0]?.split(" | ")[0]);
    expect(sources).toEqual([
      "Albania",
      "The Foreign Ministry in Tirana",
      "The premier, who visited the front on Monday,",
      "Sen. Ann Cole (R-S.C.)",
    ]);
  });

  it("may be told by a noun", () => {
    expect(found("Allegations by opposition leaders that the vote was rigged have been rejected.")).toEqual([
      "opposition leaders | Allegations by | that the vote was rigged",
    ]);
    expect(found("Washington's warning that the talks may fail was ignored.")).toEqual([
      "Washington's | warning | that the talks may fail",
    ]);
    expect(found("Norland handed Kelland a protest note over the shelling of its villages.")[0]).toMatch(
      /^Norland \| .*a protest note over \| the shelling of its villages$/,
    );
  });

  it("according to somebody has just them for its source", () => {
    expect(found("According to police, the driver fled.")).toEqual([
      "police | According to | the driver fled",
    ]);
  });

  it("ends where the same speaker's next act begins", () => {
    expect(found("Ruth Lane accused Kelland of arming the rebels and urged it to leave the valley.")).toEqual(
      ["Ruth Lane | accused | Kelland of arming the rebels", "Ruth Lane | urged | it to leave the valley"],
    );
  });

  it("may stand inside another's content", () => {
    expect(found("Villagers reject the plan, the governor said.")).toEqual([
      "Villagers | reject | the plan",
      "the governor | said | Villagers reject the plan",
    ]);
  });

  it("inside another's content must tell of somebody's own act of speech", () => {
    for (const text of [
      "The senator said he hopes the bill will pass.",
      "“Voters would praise the plan if they knew it,” the governor said.",
      "“Anyone who supports the bill is wrong,” the senator said.",
    ])
      expect(found(text)).toHaveLength(1);
  });

  it("is read from a quotation signed with a dash and a name", () => {
    const vote = "“Nothing will change in this valley, whoever wins.” — Ruth Lane, a nurse.";
    expect(found(vote)).toEqual(["Ruth Lane | — | “Nothing will change in this valley, whoever wins.”"]);
    expect(found("“Nothing will change in this valley.”\n\n- Ruth Lane.")).toEqual([
      "Ruth Lane | - | “Nothing will change in this valley.”",
    ]);
  });

  it("is read from the turns of a transcript, quoted or not", () => {
    const turns = ["ADLER: Will you stay?", "LANE: Nobody asked me.", "ADLER: We do."];
    const expected = ["ADLER | : | Will you stay?", "LANE | : | Nobody asked me.", "ADLER | : | We do."];
    expect(found(turns.join("\n\n"))).toEqual(expected);
    expect(found(turns.map((turn) => `“${turn}`).join("\n\n"))).toEqual(expected);
  });

  it("never leaves the text, and is the same each time", () => {
    const text =
      "The minister, who visited on Friday, told reporters that “nobody” would yield, officials said.";
    const once = attributions(readText(text), model);
    expect(attributions(readText(text), model)).toEqual(once);
    for (const { source, cue, content, confidence } of once) {
      for (const [start, end] of [...source, ...cue, ...content]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it("is not found where nobody speaks", () => {
    expect(found("")).toEqual([]);
    expect(found("The bridge is forty metres long.")).toEqual([]);
  });
});

describe("a model file", () => {
  it("is refused when it is something else, or cut short", () => {
    expect(() => readModel(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))).toThrow("npm run train");
    const bytes = gunzipSync(readFileSync(new URL("./model/attribution.bin.gz", import.meta.url)));
    expect(() => readModel(bytes.subarray(0, bytes.length / 2))).toThrow("cut short");
  });
});

describe("an attribution abroad", () => {
  it("belongs to whom stands right before its verb, not to whom stands further off", () => {
    expect(
      found(
        "Veland accused its neighbours of shelling farms, which Orland warned would be a grave mistake.",
      ).map((line) => line.split(" | ")[0]),
    ).toEqual(["Veland", "Orland"]);
  });

  it("of a paper's participle belongs to the paper", () => {
    expect(
      found(
        "Orland has rejected claims made in a Velandic Rights Watch report, accusing its guards of having beaten prisoners.",
      )
        .find((line) => line.includes("| accusing |"))
        ?.split(" | ")[0],
    ).toBe("a Velandic Rights Watch report");
  });

  it("goes on until its clause has a verb", () => {
    expect(
      found("Mr. Orlan maintains that the June vote, which saw him win easily, was free and fair."),
    ).toEqual(["Mr. Orlan | maintains | that the June vote, which saw him win easily, was free and fair"]);
  });

  it("may turn away accusations whose author is left out", () => {
    expect(
      found(
        "Orland on Thursday rejected accusations that its jets crossed the border, blaming the weather.",
      ).map((line) => line.split(" | ").slice(0, 2).join(" | ")),
    ).toContain("Orland | rejected");
  });

  it("may turn away what a noun tells, and both are told", () => {
    const told = found(
      "The Velandic premier on Friday rejected charges by the visiting envoy that his guards had beaten prisoners.",
    ).map((line) => line.split(" | ").slice(0, 2).join(" | "));
    expect(told).toContain("The Velandic premier | rejected");
    expect(told).toContain("the visiting envoy | charges by");
  });

  it("is of whoever is quoted, not of the paper that quotes", () => {
    expect(found("The newspaper quoted a harbour official as saying that three men had been held.")).toEqual([
      "a harbour official | saying | that three men had been held",
    ]);
  });

  it("begins behind a dateline", () => {
    const [line] = found("OSLO (Agency) - Norway and Peru accuse each other of shelling the port.");
    expect(line?.split(" | ")[0]).toBe("Norway and Peru");
  });

  it("has the subject of the verb before 'and', not its object", () => {
    const lines = found(
      "The Kelland Rights Council has condemned the ongoing violence and human rights abuses in Norland and demanded an immediate end to the armed crackdown of protesters.",
    );
    expect(lines.map((line) => line.split(" | ")[0])).not.toContain(
      "the ongoing violence and human rights abuses in Norland",
    );
  });
});
