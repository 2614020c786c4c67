import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedText } from "#domain/folded-text";
import { wordsOf } from "#domain/span";
import type { ToldClaim } from "./answer";
import { quotedClaims } from "./quoted";
import { windowsOf } from "./windows";

const told = (content: readonly string[], more: Partial<ToldClaim> = {}): ToldClaim => ({
  ...{ paragraph: 1, source: "", cue: "", content: [...content], type: "state" },
  ...{ speaker: null, actors: [], targets: [], said: null, answers: [], ...more },
});
const WORDS = ["the", "king", "“said”", "'twas", "no", "stone", "—", "x", "\n\n", "  ", "über", "a.b"];
const anyText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(" "));

const quoted = (text: string, ...claims: ToldClaim[]) =>
  quotedClaims(text, [{ window: windowsOf(text)[0] ?? [], claims }], "a model");

describe("quotations of a model", () => {
  it("are found word for word or not at all, whatever was made up", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.oneof(anyText, fc.string()), { maxLength: 3 }),
        fc.string(),
        (text, content, cue) => {
          const { claims, dropped } = quoted(text, told(content, { cue }));
          expect(claims.length + dropped).toBe(1);
          for (const { attribution } of claims) {
            const words = (at: number) => foldedText(wordsOf(text, attribution.content[at] ?? [0, 0])).text;
            expect(attribution.content.map((_, at) => words(at))).toEqual(
              content.map((piece) => foldedText(piece).text.trim()),
            );
          }
        },
      ),
    );
  });

  it("are found wherever a text prints whole words of it", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat({ max: 8 }), (text, from, length) => {
        const words = [...text.matchAll(/[^\s]+/g)];
        const first = words[from % Math.max(1, words.length)];
        const last = words[Math.min(words.length - 1, words.indexOf(first as RegExpExecArray) + length)];
        if (!first || !last) return;
        const piece = text.slice(first.index, last.index + last[0].length);
        expect(quoted(text, told([piece])).claims).toHaveLength(1);
      }),
    );
  });

  it("that make an answer are said in the order of the text, and keep whom they answer", () => {
    const text = "One says that two lies. Two says that one errs.";
    const { claims } = quoted(
      text,
      told(["one errs"], { answers: [2], type: "deny" }),
      told(["two lies"], { type: "allege" }),
    );
    expect(claims.map(({ type, answers }) => [type, answers])).toEqual([
      ["allege", []],
      ["deny", [0]],
    ]);
  });
});

describe("the windows of a long text", () => {
  it("hold every paragraph, none of them longer than may be", () => {
    const anyParagraphs = fc.array(
      fc.array(fc.constantFrom("stone ", "king", "x"), { minLength: 1, maxLength: 60 }),
    );
    fc.assert(
      fc.property(anyParagraphs, (paragraphs) => {
        const text = paragraphs.map((words) => words.join("")).join("\n\n");
        const windows = windowsOf(text, 80);
        const covered = new Set(
          windows
            .flat()
            .flatMap(({ span: [start, end] }) => Array.from({ length: end - start }, (_, n) => start + n)),
        );
        for (let at = 0; at < text.length; at++)
          if (/\S/.test(text.charAt(at))) expect(covered.has(at)).toBe(true);
        for (const window of windows)
          expect((window.at(-1)?.span[1] ?? 0) - (window[0]?.span[0] ?? 0)).toBeLessThanOrEqual(80);
      }),
    );
  });
});
