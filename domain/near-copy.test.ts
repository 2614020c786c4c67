import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areNearCopies, bandsOf, likeness, signatureOf } from "./near-copy";

const corpus = readdirSync("corpus")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`corpus/${name}`, "utf8"));

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

describe("near copies", () => {
  it("are texts of which one word in a hundred was changed, wherever it stands", () => {
    const changes = fc.tuple(
      fc.nat(corpus.length - 1),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
    );
    fc.assert(
      fc.property(changes, ([which, chances]) => {
        const words = (corpus[which] ?? "").split(/\s+/u).slice(0, 1500);
        const most = Math.floor(words.length * 0.01);
        for (const chance of chances.take(most)) words[Math.floor(chance * (words.length - 1))] = "replaced";
        return areNearCopies(
          signatureOf(corpus[which]?.split(/\s+/u).slice(0, 1500).join(" ") ?? ""),
          signatureOf(words.join(" ")),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("are not two reports of the same meeting, though they share its quotation", () => {
    const [first, second] = REPORTS.map(signatureOf);
    expect(areNearCopies(first ?? [], second ?? [])).toBe(false);
    expect(likeness(first ?? [], second ?? [])).toBeLessThan(0.4);
  });

  it("are none of the corpus' documents, which tell of the same quarrels", () => {
    const signatures = corpus.map(signatureOf);
    const pairs = signatures.flatMap((a, i) => signatures.slice(i + 1).map((b) => areNearCopies(a, b)));
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.filter(Boolean)).toEqual([]);
  });

  it("are told whatever the case, the marks and the breaks of lines", () => {
    const printed = (corpus[0] ?? "").toUpperCase().replace(/[,.]/gu, "").replace(/\s+/gu, "\n");
    expect(likeness(signatureOf(corpus[0] ?? ""), signatureOf(printed))).toBe(1);
  });

  it("have signatures that never change, for they are stored", () => {
    const signature = signatureOf("Who accused whom of what, and what did the accused say?");
    expect(signature.slice(0, 3)).toEqual([383190126, 57188143, 1003000916]);
    expect(bandsOf(signature)).toHaveLength(32);
    expect(bandsOf(signature).every((band) => Number.isInteger(band) && Math.abs(band) <= 2 ** 31)).toBe(
      true,
    );
  });

  it("may be of no words at all", () => {
    expect(areNearCopies(signatureOf(""), signatureOf("!?"))).toBe(true);
    expect(areNearCopies(signatureOf(""), signatureOf(corpus[0] ?? ""))).toBe(false);
  });
});
