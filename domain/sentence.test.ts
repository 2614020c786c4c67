import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf, sentencesWith } from "./sentence";

describe("the sentences of a stretch", () => {
  it("stand end to end, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(9), (text, skipped) => {
        const from = Math.min(skipped, text.length);
        const sentences = sentencesOf(text, [from, text.length]);
        expect(sentences.map(([start, end]) => text.slice(start, end)).join("")).toBe(text.slice(from));
      }),
    );
  });

  it("are not ended by a title or an initial", () => {
    const text = "Gen. J. Doe of the U.S. Army spoke. He left.";
    expect(sentencesOf(text, [0, text.length]).map(([start, end]) => text.slice(start, end).trim())).toEqual([
      "Gen. J. Doe of the U.S. Army spoke.",
      "He left.",
    ]);
  });
});

it("a claim's sentences are those that its words, its cue or its source stand in", () => {
  const text = "Ruritania spoke. It accused Graustark of lying. Graustark slept.\n\nNobody woke.";
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  expect(sentencesWith(text, [at("lying")]).map(([a, b]) => text.slice(a, b).trim())).toEqual([
    "It accused Graustark of lying.",
  ]);
  expect(sentencesWith(text, [])).toEqual([]);
});
