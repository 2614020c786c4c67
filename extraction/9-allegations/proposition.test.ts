import fc from "fast-check";
import { expect, test } from "vitest";
import type { Charge } from "./charge";
import { propositionOf } from "./proposition";

const charge = (text: string, accused: string[] = ["Iceland"], named: string[] = []): Charge => ({
  id: text,
  text,
  accusers: ["Norway"],
  accused,
  named,
  confidence: 0.8,
});
const said = (text: string, ...accused: string[]): string =>
  propositionOf([charge(text, accused.length > 0 ? accused : ["Iceland"])]);

test("the time and the place of speaking are no part of the charge", () => {
  expect(said("Iceland poisoned the wells on Friday")).toBe("Iceland poisoned the wells");
  expect(said("Iceland has poisoned the wells during a stormy meeting last week")).toBe(
    "Iceland has poisoned the wells",
  );
});

test("a name alone says by whom it is accused", () => {
  expect(said("Iceland on Monday")).toBe("Iceland is accused by Norway");
});

test("a judgement gets its verb", () => {
  expect(said("such fleets wasteful and harmful to the herring")).toBe(
    "Such fleets are wasteful and harmful to the herring",
  );
  expect(said("Iceland's fishing plan as a tool for starving the north")).toBe(
    "Iceland's fishing plan is a tool for starving the north",
  );
  expect(said("them wholly untrue")).toBe("What Iceland says is called wholly untrue");
  expect(said("him as unfit", "Brad Finch")).toBe("Brad Finch is called unfit");
  expect(said("the harbour office’s order “arbitrary.”")).toBe("The harbour office’s order is arbitrary");
});

test("a blamed thing is to blame", () => {
  expect(said("Iceland’s trawlers for emptying the bay")).toBe(
    "Iceland’s trawlers are to blame for emptying the bay",
  );
  expect(said("Brad Finch for hiding the bill", "Brad Finch")).toBe(
    "Brad Finch is criticised for hiding the bill",
  );
});

test("an it that means nobody stays", () => {
  expect(said("it was reckless to leave the harbour", "Iceland")).toBe(
    "It was reckless to leave the harbour",
  );
});

test("a noun phrase is what the accused is criticised for, who is not named twice", () => {
  expect(said("his rival Ann Cole's handling of the flood", "Ann Cole")).toBe(
    "Ann Cole is criticised for the handling of the flood",
  );
  expect(said("a reckless raid on the harbour", "Iceland", "Greenland")).toBe(
    "Iceland and Greenland are criticised for a reckless raid on the harbour",
  );
});

test("an opening pronoun gives way to the accused where the verb agrees", () => {
  expect(said("she has hidden her taxes", "Ann Cole")).toBe("Ann Cole has hidden her taxes");
  expect(said("they have hidden the catch", "Iceland")).toBe("They have hidden the catch");
});

test("whoever was told of the charge is left out", () => {
  expect(said("its allies about Iceland's hoarding of salt")).toBe(
    "Iceland is criticised for the hoarding of salt",
  );
});

test("a full clause that names the accused goes before fragments and speeches", () => {
  const all = [
    charge("I think you lied to us", ["Iceland"]),
    charge("deep concern over the salt", ["Iceland"]),
    charge("Iceland has hoarded the salt of three islands", ["Iceland"], ["Iceland"]),
  ];
  expect(propositionOf(all)).toBe("Iceland has hoarded the salt of three islands");
});

test("only the first sentence of a speech stands", () => {
  expect(said("Iceland has sold the whole fleet. Nobody asked the islanders, and nobody will")).toBe(
    "Iceland has sold the whole fleet",
  );
});

test("a proposition begins like a sentence, bears no quotation marks and stays short", () => {
  const words = fc.array(
    fc.constantFrom(
      "“the",
      "fleet”",
      "as",
      "hiding",
      "for",
      "Iceland",
      "has",
      "them",
      "false",
      "its",
      "on",
      "Friday",
      "…",
    ),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(words, (drawn) => {
      const proposition = said(drawn.join(" "));
      return /^[^a-z“”"]/.test(proposition) && !/[“”"]/.test(proposition) && proposition.length < 260;
    }),
  );
});
