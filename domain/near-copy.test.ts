import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areNearCopies, bandsOf, likeness, signatureOf } from "./near-copy";

const corpus = readdirSync("corpus")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`corpus/${name}`, "utf8"));

/** The articles of the corpus, as people cut them. */
const articles = readFileSync("corpus/gold.claims.jsonl", "utf8")
  .split("\n")
  .filter(Boolean)
  .flatMap((line) => {
    const document: { id: string; articles: { start: number; end: number }[] } = JSON.parse(line);
    const text = readFileSync(`corpus/${document.id}`, "utf8");
    return document.articles.map(({ start, end }) => text.slice(start, end));
  });

/** Two reports of one meeting, as two agencies might write them: the same facts, and the same words where people are quoted. */
const SAID =
  '"We will not leave this table without an answer," the foreign minister told reporters in Geneva.';
const REPORTS = [
  `The foreign ministers of both countries met in Geneva on Tuesday for the first time in three years. ${SAID} The talks, which
   were to last two hours, went on into the night. Diplomats said that the question of the border posts had not been settled,
   and that a further round was planned for the autumn. The other side accused its neighbour of moving troops while it talked.`,
  `After three years of silence the neighbours are talking again. ${SAID} Behind closed doors the delegations argued until past
   midnight over who had opened fire at the crossing in May, officials from both camps said. No date was named for another
   meeting. A spokeswoman for the delegation from the south dismissed as a fairy tale that soldiers had been moved this week.`,
];

/** Texts as long as articles are, each the beginning of a document of the corpus. */
const lengths = fc.tuple(fc.nat(corpus.length - 1), fc.integer({ min: 100, max: 1500 }));
const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }));
const beginning = ([which, length]: readonly [number, number]): string[] =>
  (corpus[which] ?? "").trim().split(/\s+/u).slice(0, length);

/** The words with a share of them changed, wherever they stand: another word in the place, none, or one more after it. */
const changed = (words: readonly string[], share: number, at: Iterable<number>): string => {
  const text: string[][] = words.map((word) => [word]);
  let left = Math.floor(words.length * share);
  for (const chance of at) {
    if (left-- === 0) break;
    const place = Math.floor(chance * words.length);
    text[place] = [["replaced"], [], [words[place] ?? "", "added"]][place % 3] ?? [];
  }
  return text.flat().join(" ");
};

describe("near copies", () => {
  it.each([0.01, 0.03])("are texts of which a share of %d of the words was changed", (share) => {
    fc.assert(
      fc.property(lengths, chances, (which, at) => {
        const words = beginning(which);
        return areNearCopies(signatureOf(words.join(" ")), signatureOf(changed(words, share, at)));
      }),
      { numRuns: 60 },
    );
  });

  it("are texts that were cut down to three quarters, with another beginning", () => {
    fc.assert(
      fc.property(lengths, (which) => {
        const words = beginning(which);
        const short = ["Our", "reporter", "writes:", ...words.slice(0, Math.ceil((words.length * 3) / 4))];
        return areNearCopies(signatureOf(words.join(" ")), signatureOf(short.join(" ")));
      }),
      { numRuns: 40 },
    );
  });

  it("are none where every eighth word is another", () => {
    fc.assert(
      fc.property(lengths, (which) => {
        const words = beginning(which);
        const other = words.map((word, place) => (place % 8 === 0 ? "replaced" : word));
        return !areNearCopies(signatureOf(words.join(" ")), signatureOf(other.join(" ")));
      }),
      { numRuns: 40 },
    );
  });

  it("are not two reports of the same meeting, though they share its quotation", () => {
    const [first, second] = REPORTS.map(signatureOf);
    expect(areNearCopies(first ?? [], second ?? [])).toBe(false);
    expect(likeness(first ?? [], second ?? [])).toBeLessThan(0.4);
  });

  it("are none of the corpus' articles, several of which tell of one meeting of the Security Council", () => {
    const signatures = articles.map(signatureOf);
    const likest = signatures.flatMap((a, i) => signatures.slice(i + 1).map((b) => likeness(a, b)));
    expect(likest).toHaveLength(66);
    expect(Math.max(...likest)).toBeLessThan(0.1);
  });

  it("are told whatever the case, the marks and the breaks of lines", () => {
    const printed = (corpus[0] ?? "").toUpperCase().replace(/[,.]/gu, "").replace(/\s+/gu, "\n");
    expect(likeness(signatureOf(corpus[0] ?? ""), signatureOf(printed))).toBe(1);
  });

  it("have signatures that never change, for they are stored", () => {
    const signature = signatureOf("Who accused whom of what, and what did the accused say?");
    expect(signature.slice(0, 3)).toEqual([383190126, 57188143, 1003000916]);
    expect(bandsOf(signature)).toHaveLength(42);
    expect(bandsOf(signature).every((band) => Number.isInteger(band) && Math.abs(band) <= 2 ** 31)).toBe(
      true,
    );
  });

  it("may be of no words at all", () => {
    expect(areNearCopies(signatureOf(""), signatureOf("!?"))).toBe(true);
    expect(areNearCopies(signatureOf(""), signatureOf(corpus[0] ?? ""))).toBe(false);
  });
});
