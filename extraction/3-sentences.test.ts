import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "./3-sentences";

const quoted = (text: string): string[] => {
  const read = readText(text);
  return read.quotations.map(([start, end]) => text.slice(start, end));
};
const sentences = (text: string): string[] =>
  readText(text).sentences.map(({ start, end }) => text.slice(start, end));

function lawsHold(text: string): void {
  const read = readText(text);
  let at = 0;
  for (const token of read.tokens) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(text.slice(at, token.start).trim()).toBe("");
    expect(token.end).toBeGreaterThan(token.start);
    at = token.end;
  }
  expect(text.slice(at).trim()).toBe("");
  let next = 0;
  read.sentences.forEach((sentence, index) => {
    expect(sentence.first).toBe(next);
    expect(sentence.last).toBeGreaterThan(sentence.first);
    expect(read.tokens[sentence.first]?.start).toBe(sentence.start);
    expect(read.tokens[sentence.last - 1]?.end).toBe(sentence.end);
    for (let i = sentence.first; i < sentence.last; i += 1) expect(read.tokens[i]?.sentence).toBe(index);
    next = sentence.last;
  });
  expect(next).toBe(read.tokens.length);
}

describe("a text that has been read", () => {
  it("has tokens that cover it, each once, with true offsets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => lawsHold(text)),
      { numRuns: 200 },
    );
  });

  it("keeps the same laws on what news copy is made of", () => {
    const word = fc.constantFrom(
      ..."the U.S. said “we won’t ” ' '' ''' \" don't ' allies' — (R-Tex.) \n\n \n \r\n \u00a0 Mr. 'em 4.5% … ?! é 👍 he :-) @who #tag http://x.y/z can't $5bn".split(
        " ",
      ),
    );
    const text = fc.array(fc.tuple(word, fc.constantFrom(" ", "", "\n\n", "  ", "\t")), { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => lawsHold(parts.flat().join(""))),
      { numRuns: 300 },
    );
  });

  it("is never split at an abbreviation", () => {
    expect(
      sentences("The U.S. Senate heard Sen. Ann Cole (R-Tex.) speak. She left the U.S. on Friday."),
    ).toEqual(["The U.S. Senate heard Sen. Ann Cole (R-Tex.) speak.", "She left the U.S. on Friday."]);
  });

  it("is never split inside a party and state", () => {
    expect(sentences("Sen. Ann Cole (R-S.C.) told Sens. Bell and Dorn (D-N.H.) to leave. They did.")).toEqual(
      ["Sen. Ann Cole (R-S.C.) told Sens. Bell and Dorn (D-N.H.) to leave.", "They did."],
    );
  });

  it("keeps a quotation and the words that report it in one sentence", () => {
    expect(sentences('"Stop it!" she said. "Why?" asked the judge.')).toEqual([
      '"Stop it!" she said.',
      '"Why?" asked the judge.',
    ]);
  });

  it("ends a sentence after a closing single mark", () => {
    expect(sentences("'We will stay.' The mayor left.")).toEqual(["'We will stay.'", "The mayor left."]);
  });
});

describe("quotations", () => {
  it("are read from doubled single marks, each of them one token", () => {
    const text = "''Stop 'the 6'2'' wall,''' he said. ''It isn't the allies' wall.''";
    expect(quoted(text)).toEqual(["''Stop 'the 6'2'' wall,'''", "''It isn't the allies' wall.''"]);
    expect(readText("''No,'' he said.").tokens.map((token) => token.text)).toEqual([
      "''",
      "No",
      ",",
      "''",
      "he",
      "said",
      ".",
    ]);
  });

  it("may open with a closing mark before a word", () => {
    expect(quoted("”We left,” he said.")).toEqual(["”We left,”"]);
  });

  it("are read from curly, straight and single marks", () => {
    expect(quoted("“One,” he said. \"Two,\" she said. 'Three,' they said.")).toEqual([
      "“One,”",
      '"Two,"',
      "'Three,'",
    ]);
  });

  it("are not opened or closed by apostrophes", () => {
    expect(quoted("'The allies' plan doesn't work,' Ruiz said of the ministers' idea.")).toEqual([
      "'The allies' plan doesn't work,'",
    ]);
    expect(quoted("The workers' union and Ruiz's friends didn't say so in the '90s.")).toEqual([]);
  });

  it("may hold single marks inside single marks", () => {
    expect(quoted("'No talk of 'hot wars' will stop us,' he said.")).toEqual([
      "'No talk of 'hot wars' will stop us,'",
    ]);
  });

  it("run on through paragraphs that leave them open", () => {
    expect(quoted("“We came.\n\n“We saw.”\n\nHe left.")).toEqual(["“We came.", "“We saw.”"]);
    expect(quoted("She said: “We came.\n\nWe saw.”\n\nHe left.")).toEqual(["“We came.", "We saw.”"]);
  });
});

describe("reading time", () => {
  it.each(['"', "'", "“", "(", "A", "' a", "“ ", "A. "])("grows with the length of a text of %j", (unit) => {
    const seconds = (length: number): number => {
      const started = process.cpuUsage();
      readText(unit.repeat(length / unit.length));
      return process.cpuUsage(started).user / 1e6;
    };
    seconds(20_000);
    const [short, long] = [seconds(60_000), seconds(120_000)];
    expect(long).toBeLessThan(short * 3.5 + 0.15);
  });
});
