import fc from "fast-check";
import { expect, test } from "vitest";
import { citationOf } from "./citation";

const claim = {
  words: "China has refused to denounce Russia's aggression",
  speaker: { name: "Antony Blinken" },
  actors: [{ name: "United States" }],
  said: "2022-03-17",
  paragraph: 4,
  article: { title: "The US Is Counting on China", outlet: "teleSUR English", published: "2022-03-18" },
};

test("a citation names who, when, the words and where they stand", () => {
  expect(citationOf(claim)).toBe(
    "Antony Blinken (United States), 17 Mar 2022: “China has refused to denounce Russia's aggression” " +
      "teleSUR English, “The US Is Counting on China”, 18 Mar 2022, paragraph 4.",
  );
});

test("what is not known is left out or said", () => {
  const bare = { ...claim, speaker: null, actors: [], said: null };
  const article = { title: null, outlet: null, published: null };
  expect(citationOf({ ...bare, article })).toBe(
    "Unnamed source: “China has refused to denounce Russia's aggression” Outlet not known, paragraph 4.",
  );
});

test("the words are cited exactly as printed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (words) => {
      expect(citationOf({ ...claim, words })).toContain(`“${words}”`);
    }),
  );
});
