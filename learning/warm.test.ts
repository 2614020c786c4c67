import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readModel } from "#extraction/model/read-model";
import { readTypeModel } from "#extraction/model/type-model";
import { chainLesson, type LearnedArticle } from "./decided-lessons";
import { divided } from "./divide";
import { scoreModel } from "./score-model";
import { movedSteps } from "./steps-of-weights";
import { warmChains } from "./warm-chains";
import { warmTypes } from "./warm-types";

const file = (name: string) =>
  new Uint8Array(gunzipSync(readFileSync(new URL(`../extraction/model/${name}`, import.meta.url))));
const attribution = file("attribution.bin.gz");
const types = file("types.bin.gz");

/** An article of one sentence, with the places of what it says. */
function article(id: string, text: string, source: string, cue: string, content: string): LearnedArticle {
  const span = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  const claim = { id: `${id}1`, type: "warn" as const, cue: [span(cue)] };
  return { id, text, claims: [{ ...claim, source: [span(source)], content: [span(content)] }] };
}
const lessons = ["Graustark", "Ruritania", "Lutha", "Karlova", "Borduria", "Syldavia"].map((state) =>
  article(state, `${state} murmured that the bridge was closed.`, state, "murmured", "the bridge was closed"),
);

describe("a model that goes on learning", () => {
  it("is the very same where there is nothing to learn from", () => {
    expect(Buffer.from(warmChains(attribution, [], { seed: 1, epochs: 3 })).equals(attribution)).toBe(true);
    expect(Buffer.from(warmTypes(types, [], 1)).equals(types)).toBe(true);
  });

  it("reads what it was taught, and comes to the same bytes again", () => {
    const options = { seed: 1, epochs: 8 };
    const taught = warmChains(attribution, lessons, options);
    expect(Buffer.from(warmChains(attribution, lessons, options)).equals(taught)).toBe(true);
    const models = { attribution: readModel(taught), types: readTypeModel(warmTypes(types, lessons, 1)) };
    const shipped = { attribution: readModel(attribution), types: readTypeModel(types) };
    const [before, after] = [shipped, models].map((one) => scoreModel(one, lessons).score.typed.tp);
    expect(after).toBeGreaterThan(before ?? 0);
  });
});

describe("a decided article", () => {
  const { habits } = readModel(attribution);
  const text = "Lind said that Oslo had accused him of lies.";
  const span = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  const outer = {
    ...{ id: "1", type: "state" as const, source: [span("Lind")], cue: [span("said")] },
    content: [span("Oslo had accused him of lies")],
  };

  it("teaches the chains the outer claims, not those told inside them", () => {
    const inner = {
      ...outer,
      id: "2",
      source: [span("Oslo")],
      cue: [span("accused")],
      content: [span("him of lies")],
    };
    const { gold } = chainLesson({ id: "a", text, claims: [outer, inner] }, habits);
    expect(gold).toHaveLength(1);
    expect(gold[0]?.cue).toEqual([[1, 2]]);
  });

  it("teaches nothing where a claim has no cue", () => {
    const { gold, unsure } = chainLesson({ id: "a", text, claims: [{ ...outer, cue: [] }] }, habits);
    expect(gold).toEqual([]);
    expect(unsure?.includes(1)).toBe(true);
  });
});

describe("the articles that are learned from", () => {
  const long = (word: string, n: number) =>
    Array.from({ length: 60 }, (_, i) => `${word}${i % 7} goes ${i} times round ${n}`).join(" ");
  const all = Array.from({ length: 30 }, (_, n) => ({
    ...{ id: `${n}`, print: `${n}`.padStart(64, "0"), text: long(`word${n}x`, n), claims: [] },
  }));

  it("are told by what they were read from, whatever ids and order the database gives", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 30 }), fc.string(), (shuffled, mark) => {
        const other = shuffled.map((one) => ({ ...one, id: one.id + mark }));
        expect(divided(other)).toEqual(divided(all));
      }),
      { numRuns: 5 },
    );
  });

  it("are no near copies of those held out", () => {
    const { held, learn } = divided(all);
    expect(held.length * learn.length).toBeGreaterThan(0);
    const copy = {
      ...all[0],
      id: "copy",
      print: learn[0]?.id ?? "",
      text: `${held[0]?.text} again`,
      claims: [],
    };
    const others = all.filter(({ print }) => print !== copy.print);
    expect(divided([...others, copy]).learn).toHaveLength(learn.length - 1);
  });
});

it("a weight that did not move keeps its step, and small moves are kept on the whole", () => {
  let at = 0;
  const random = () => (at++ % 100) / 100;
  const moved = Array.from({ length: 100 }, () => movedSteps(5, 0.003, 0.03, random));
  expect(moved.reduce((sum, steps) => sum + steps - 5, 0)).toBe(10);
  expect(movedSteps(5, 0, 0.03, () => 0.99)).toBe(5);
  expect(movedSteps(120, 9, 0.03, () => 0)).toBe(127);
});
