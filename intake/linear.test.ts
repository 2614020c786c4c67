import { describe, expect, it } from "vitest";
import { dayInAddress, dayWritten } from "./day-in-words";
import type { PageBlock } from "./page/blocks";
import { reasonByLine, reasonByName } from "./page/furniture";
import { plainWords } from "./page/plain-words";
import { isProse, weightOf } from "./page/prose";

/** What a pattern that backtracks chokes on. */
const UNITS = [
  '"',
  "(",
  "A",
  "' a",
  ". ",
  "a, ",
  "Jan 1 ",
  "1 Jan ",
  "19",
  "/2019",
  "http://",
  "&#",
  "&amp",
  "-",
  "’”",
  "汉",
  " ",
  "\n",
];
const LENGTH = 1_000_000;

const blockOf = (text: string): PageBlock => ({
  text,
  tag: "p",
  path: [0],
  tags: ["p"],
  names: [""],
  linked: 0,
  run: 0,
  stressed: 0,
});

describe("the time to judge a line, a name or a day", () => {
  it.each(UNITS)("stays small for a million characters of %j", (unit) => {
    const words = unit.repeat(LENGTH / unit.length);
    const block = blockOf(`${words}x`);
    const before = process.cpuUsage();
    isProse(block);
    weightOf(words);
    reasonByLine(block);
    reasonByName(words);
    dayWritten(words);
    dayInAddress(`https://a.example/${words}`);
    plainWords(words);
    const spent = process.cpuUsage(before);
    // What grew with the square of the length would take minutes.
    expect((spent.user + spent.system) / 1000).toBeLessThan(3000);
  });
});
