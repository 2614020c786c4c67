import type { SampleDraw, SampleStart } from "#domain/sample";

/** How articles are drawn, in words. */
export const DRAW_WORDS: Readonly<Record<SampleDraw, string>> = {
  random: "by chance",
  doubt: "the most doubtful first",
};

/** What the coders begin with, in words. */
export const START_WORDS: Readonly<Record<SampleStart, string>> = {
  text: "the bare text",
  words: "the words that the machine marked, without their types",
};
