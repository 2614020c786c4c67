import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readText } from "./3-sentences";
import { castOf, speakersOf } from "./5-speakers";
import { claimsOf } from "./7-claims";
import { attributed, type Pointed } from "./attributed";

function claims(text: string, ...pointed: Pointed[]) {
  const read = readText(text);
  const attributions = attributed(text, pointed);
  const cast = castOf(read, attributions);
  const context = { read, mentions: cast.mentions, saidOn: () => null };
  return claimsOf(attributions, speakersOf(read, attributions, cast), context).map((claim) => ({
    type: claim.type,
    mode: claim.mode,
    words: claim.spans.map(([start, end]) => text.slice(start, end)),
    targets: claim.targets.map(({ name }) => name),
    nested: claim.nested,
  }));
}

const one = (text: string, pointed: Pointed) => claims(text, pointed)[0];

describe("what kind of act a claim is", () => {
  test.each([
    [
      "Kenya denied that its troops crossed the border.",
      "denied",
      "that its troops crossed the border",
      "deny",
    ],
    ["Kenya rejected the accusations.", "rejected", "the accusations", "deny"],
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
    ["Kenya did not respond to questions.", "did not respond to", "questions", "refuse"],
  ])("%s", (text, cue, content, type) => {
    expect(one(text, { source: "Kenya", cue, content })?.type).toBe(type);
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
        const [claim] = claimsOf([attribution], speakersOf(read, [attribution], cast), context);
        return claim?.spans.every(([start, end]) => from <= start && start < end && end <= to) === true;
      }),
      { numRuns: 60 },
    );
  });
});
