import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readText } from "./3-sentences";
import { castOf, speakersOf } from "./5-speakers";
import { claimsOf, readingsOf } from "./7-claims";
import { attributed, type Pointed } from "./attributed";
import { readTypeModel } from "./model/type-model";

const model = readTypeModel(gunzipSync(readFileSync(new URL("./model/types.bin.gz", import.meta.url))));

function claims(text: string, ...pointed: Pointed[]) {
  const read = readText(text);
  const attributions = attributed(text, pointed);
  const cast = castOf(read, attributions);
  const context = { read, mentions: cast.mentions, saidOn: () => null };
  return claimsOf(attributions, speakersOf(read, attributions, cast), context, model).map((claim) => ({
    type: claim.type,
    mode: claim.mode,
    words: claim.spans.map(([start, end]) => text.slice(start, end)),
    targets: claim.targets.map(({ name }) => name),
    nested: claim.nested,
  }));
}

const one = (text: string, pointed: Pointed) => claims(text, pointed)[0];

function ruled(text: string, pointed: Pointed) {
  const read = readText(text);
  const attributions = attributed(text, [pointed]);
  const cast = castOf(read, attributions);
  const [claim] = readingsOf(attributions, speakersOf(read, attributions, cast), {
    read,
    mentions: cast.mentions,
  });
  return claim?.rule.type;
}

describe("what kind of act a claim is by the rules", () => {
  test.each([
    [
      "Kenya denied that its troops crossed the border.",
      "denied",
      "that its troops crossed the border",
      "deny",
    ],
    ["Kenya rejected the accusations.", "rejected", "the accusations", "deny"],
    ["Kenya denied having plans for a raid.", "denied", "having plans for a raid", "deny"],
    ["Kenya denied a request for entry.", "denied", "a request for entry", "refuse"],
    [
      'Kenya called the report "a malicious fabrication."',
      "called",
      'the report "a malicious fabrication."',
      "deny",
    ],
    [
      "Kenya described allegations of fraud raised by Peru and Chile in March as “entirely fabricated”.",
      "described",
      "allegations of fraud raised by Peru and Chile in March as “entirely fabricated”",
      "deny",
    ],
    [
      "Norway accused Kenya of raids. Kenya said no Kenyan soldier had crossed the river.",
      "said",
      "no Kenyan soldier had crossed the river",
      "deny",
    ],
    [
      "Kenya said it was Norwegian troops who broke the ceasefire.",
      "said",
      "it was Norwegian troops who broke the ceasefire",
      "allege",
    ],
    [
      "Kenya said the US attack on the port was hostile.",
      "said",
      "the US attack on the port was hostile",
      "allege",
    ],
    [
      "Kenya said the seizure would not go unanswered.",
      "said",
      "the seizure would not go unanswered",
      "warn",
    ],
    ["Kenya rejected an offer of mediation.", "rejected", "an offer of mediation", "refuse"],
    ["Kenya declined to comment.", "declined", "to comment", "refuse"],
    ["Kenya admitted that the ship had been armed.", "admitted", "that the ship had been armed", "confirm"],
    [
      "Kenya warned that there would be serious consequences.",
      "warned",
      "that there would be serious consequences",
      "warn",
    ],
    ["Kenya called on Uganda to open the road.", "called on", "Uganda to open the road", "demand"],
    ["Kenya said Uganda must open the road.", "said", "Uganda must open the road", "demand"],
    ["Kenya pledged to send doctors.", "pledged", "to send doctors", "offer"],
    ["Kenya said it was ready to host talks.", "said", "it was ready to host talks", "offer"],
    ["Kenya praised Uganda for its patience.", "praised", "Uganda for its patience", "support"],
    ["Kenya said Uganda was violating the treaty.", "said", "Uganda was violating the treaty", "allege"],
    [
      "Kenya said it has the right to defend its fishermen.",
      "said",
      "it has the right to defend its fishermen",
      "justify",
    ],
    ["Kenya said the summit begins in May.", "said", "the summit begins in May", "state"],
    ["The council voted against the budget.", "voted against", "the budget", "refuse"],
    ["The council voted to condemn the march.", "voted", "to condemn the march", "allege"],
    ["The senator repeated the attacks on Brown.", "repeated", "the attacks on Brown", "allege"],
    ["The senator voiced her gratitude to the nurses.", "voiced", "her gratitude to the nurses", "support"],
    ["The senator boasted of her record.", "boasted of", "her record", "justify"],
    ["The senator called the mayor a disgrace.", "called", "the mayor a disgrace", "allege"],
    ["The senator has yet to commit to a debate.", "has yet to commit to", "a debate", "refuse"],
    ["The senator vowed to sue the airline.", "vowed", "to sue the airline", "warn"],
    ["The senator asked whether Brown was lying.", "asked", "whether Brown was lying", "state"],
    ["The senator would like to sleep.", "would like", "to sleep", "state"],
    ["The union wants the mayor removed.", "wants", "the mayor removed", "demand"],
    ['"We need to mend the roads," she said.', "said", '"We need to mend the roads,"', "demand"],
    ['"I will build a new bridge," Brown said.', "said", '"I will build a new bridge,"', "offer"],
    ['"He never had a plan," Green said.', "said", '"He never had a plan,"', "allege"],
    ['"I am not going to take the job," Brown said.', "said", '"I am not going to take the job,"', "refuse"],
    ['Kenya said the plan "caused chaos".', "said", 'the plan "caused chaos"', "allege"],
    ['"Let us mend the roads," she said.', "said", '"Let us mend the roads,"', "demand"],
    ["Kenya did not respond to questions.", "did not respond to", "questions", "refuse"],
  ])("%s", (text, cue, content, type) => {
    const source = ["Kenya", "The council", "The senator", "The union", "she", "Green", "Brown"].find(
      (name) => new RegExp(`^${name}|${name} said`).test(text),
    );
    expect(ruled(text, { source, cue, content })).toBe(type);
  });
});

describe("what kind of act a claim is by the trained model", () => {
  test("gives every type a probability, and a reason in words", () => {
    const text = 'Brown said: "She lied to all of us, and she knows it." Lind declined to comment.';
    const read = readText(text);
    const attributions = attributed(text, [
      { source: "Brown", cue: "said", content: '"She lied to all of us, and she knows it."' },
      { source: "Lind", cue: "declined", content: "to comment" },
    ]);
    const cast = castOf(read, attributions);
    const context = { read, mentions: cast.mentions, saidOn: () => null };
    const found = claimsOf(attributions, speakersOf(read, attributions, cast), context, model);
    expect(found.map(({ type }) => type)).toEqual(["allege", "refuse"]);
    for (const { confidence, reasons } of found) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reasons.type).toMatch(/\w/);
    }
  });

  test("every field says why it has its value", () => {
    const text = "A diplomat accused Kenya of theft, reportedly.";
    const read = readText(text);
    const pointed = [{ source: "A diplomat", cue: "accused", content: "Kenya of theft" }];
    const attributions = attributed(text, pointed);
    const cast = castOf(read, attributions);
    const saidOn = () => ({ day: null, reason: "the text tells no day" });
    const context = { read, mentions: cast.mentions, saidOn };
    const [found] = claimsOf(attributions, speakersOf(read, attributions, cast), context, model);
    expect(found?.reasons).toMatchObject({
      words: "the cue “accused”, probability 0.99",
      sourcing: "“A diplomat” names no person and no office",
      said: "the text tells no day",
    });
    for (const field of ["type", "speaker", "actors", "targets"])
      expect(found?.reasons[field]).toMatch(/\w{3}/);
  });

  test("a nation's act is read by the rules of diplomacy unless the words speak loudly for another", () => {
    expect(
      one("Kenya said it was ready to host talks.", {
        source: "Kenya",
        cue: "said",
        content: "it was ready to host talks",
      })?.type,
    ).toBe("offer");
  });
});

describe("whom it is about", () => {
  test("the object of an accusation is its target and no part of its words", () => {
    const claim = one("Oslo accused Reykjavik of hiding the catch.", {
      source: "Oslo",
      cue: "accused",
      content: "Reykjavik of hiding the catch",
    });
    expect(claim).toMatchObject({ type: "allege", words: ["hiding the catch"], targets: ["Iceland"] });
  });

  test("who must act is the target of a demand", () => {
    const claim = one("Oslo said Iceland and Denmark must share the catch with Poland.", {
      source: "Oslo",
      cue: "said",
      content: "Iceland and Denmark must share the catch with Poland",
    });
    expect(claim?.targets).toEqual(["Iceland", "Denmark"]);
  });

  test("a charge that goes on without naming anybody keeps its target", () => {
    const [, second] = claims(
      "Oslo accused Iceland of hiding the catch, calling the practice illegal and shameful.",
      { source: "Oslo", cue: "accused", content: "Iceland of hiding the catch" },
      { cue: "calling", content: "the practice illegal and shameful" },
    );
    expect(second).toMatchObject({ type: "allege", targets: ["Iceland"] });
  });
});

describe("the words", () => {
  test("marks of a wholly direct quotation stay outside, marks of a mixed one inside", () => {
    const text = 'Ghana said: "We are patient." Togo said that it was "very patient" too.';
    expect(one(text, { source: "Ghana", cue: "said", content: '"We are patient."' })).toMatchObject({
      mode: "direct",
      words: ["We are patient."],
    });
    expect(
      one(text, { source: "Togo", cue: "said", content: 'that it was "very patient" too' }),
    ).toMatchObject({ mode: "mixed", words: ['it was "very patient" too'] });
  });

  test("the day, the occasion and the dateline are the paper's, not the speaker's", () => {
    const words = (text: string, content: string) =>
      one(text, { source: "Ghana", cue: "said", content })?.words;
    expect(
      words(
        "Ghana said Monday at a news briefing in Accra the dam would hold.",
        "Monday at a news briefing in Accra the dam would hold",
      ),
    ).toEqual(["the dam would hold"]);
    expect(words("Ghana said Monday would be a holiday.", "Monday would be a holiday")).toEqual([
      "Monday would be a holiday",
    ]);
    expect(
      words("ACCRA (News) - The dam would hold, Ghana said.", "ACCRA (News) - The dam would hold"),
    ).toEqual(["The dam would hold"]);
  });

  test("a report inside another claim's words is nested", () => {
    const all = claims(
      "Ghana said that Togo denied the charge.",
      { source: "Ghana", cue: "said", content: "that Togo denied the charge" },
      { source: "Togo", cue: "denied", content: "the charge" },
    );
    expect(all.map(({ nested }) => nested)).toEqual([false, true]);
  });

  test("spans never leave the content, whatever is pointed at", () => {
    const text = "Ghana told Togo that \"nobody, nobody\" had said: 'that, Togo of to and.' Mali agreed";
    const read = readText(text);
    const place = fc.integer({ min: 0, max: text.length - 1 });
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
        const attribution = {
          source: [],
          cue: [[c, c + 1] as const],
          content: [[from, to] as const],
          confidence: 1,
        };
        const cast = castOf(read, [attribution]);
        const context = { read, mentions: cast.mentions, saidOn: () => null };
        const [claim] = claimsOf([attribution], speakersOf(read, [attribution], cast), context, model);
        return claim?.spans.every(([start, end]) => from <= start && start < end && end <= to) === true;
      }),
      { numRuns: 60 },
    );
  });
});
