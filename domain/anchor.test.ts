import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnchoredClaim, anchoring, isSure } from "./anchor";
import type { SpanRole } from "./claim";
import { CONTEXT_LENGTH, evidenceOf } from "./evidence";
import type { Span } from "./span";

const CLAIM =
  "Ruritania accused Graustark of moving the border stones in the night, a charge that its neighbour calls absurd.";
const TEXT = `The mountains were quiet on Monday, and the passes stood open to everybody.\n\n${CLAIM}\n\nNobody in Strelsau could say how many stones there are, nor who had counted them last.\n\nThe two countries share a border of ninety miles.`;
const at = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const evidence = (text: string, parts: Partial<Record<SpanRole, string>>) =>
  (Object.keys(parts) as SpanRole[]).flatMap((role) => evidenceOf(text, role, [at(text, parts[role] ?? "")]));
const PARTS = {
  content: "moving the border stones in the night",
  source: "Ruritania",
  cue: "accused",
  target: "Graustark",
} as const;
const claim = evidence(TEXT, PARTS);
const wordsAt = (text: string, { spans }: AnchoredClaim, role: SpanRole): string | null => {
  const place = spans.find(({ was }) => was.role === role)?.place;
  return place ? text.slice(...place) : null;
};

describe("a claim in a new version of its text", () => {
  it("is found for sure where its text stands as it stood", () => {
    expect(anchoring(TEXT, TEXT)(claim).strength).toBe("exact");
  });

  it("is found for sure in a paragraph that moved", () => {
    const moved = `${TEXT.replace(`${CLAIM}\n\n`, "")}\n\n${CLAIM}`;
    const found = anchoring(TEXT, moved)(claim);
    expect(found.strength).toBe("exact");
    for (const role of ["content", "source", "cue", "target"] as const)
      expect(wordsAt(moved, found, role)).toBe(PARTS[role]);
  });

  it("is found for sure in other marks and blanks, and takes the words as they are printed now", () => {
    const quoted = TEXT.replace("moving the border stones", "‘moving’ the  border—stones");
    const other = TEXT.replace("moving the border stones", "'moving' the border-stones");
    const spans = evidence(quoted, { ...PARTS, content: "‘moving’ the  border—stones in the night" });
    const found = anchoring(quoted, other)(spans);
    expect(found.strength).toBe("alike");
    expect(wordsAt(other, found, "content")).toBe("'moving' the border-stones in the night");
  });

  it("waits for a person where one of its words is another", () => {
    const other = TEXT.replace("border stones in", "boundary stones in");
    const found = anchoring(TEXT, other)(claim);
    expect(found.strength).toBe("weak");
    expect(wordsAt(other, found, "content")).toBe("moving the boundary stones in the night");
    expect(wordsAt(other, found, "cue")).toBe("accused");
  });

  it("waits for a person where its cue is another word, and what stands between its neighbours is shown", () => {
    const other = TEXT.replace(" accused ", " suspects ");
    const found = anchoring(TEXT, other)(claim);
    expect(found.strength).toBe("weak");
    expect(wordsAt(other, found, "content")).toBe(PARTS.content);
  });

  it("is lost where nothing like its words is left", () => {
    const found = anchoring(TEXT, TEXT.replace(CLAIM, "It rained."))(claim);
    expect(found.strength).toBe("lost");
    expect(isSure(found)).toBe(false);
  });

  it("takes the nearest of several where the same words stand often", () => {
    const line = "He said it again, and nobody answered him in the hall that evening.";
    const text = Array.from({ length: 5 }, () => line).join("\n\n");
    const start = 2 * (line.length + 2) + line.indexOf("said");
    const found = anchoring(text, text)(evidenceOf(text, "content", [[start, start + 4]]));
    expect(found.spans[0]?.place).toEqual([start, start + 4]);
  });
});

describe("whatever is changed elsewhere in the text", () => {
  /** Edits of the text that stay away from the claim and its neighbours. */
  const edits = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.nat(30),
      come: fc.oneof(fc.string({ maxLength: 40 }), fc.constant(" accused Graustark of it. ")),
      before: fc.boolean(),
    }),
    { maxLength: 6 },
  );
  const first = Math.min(...claim.map((span) => span.start)) - CONTEXT_LENGTH;
  const last = Math.max(...claim.map((span) => span.end)) + CONTEXT_LENGTH;
  const edited = (list: ReturnType<(typeof edits)["generate"]>["value"]): [text: string, shift: number] => {
    let [head, tail] = [TEXT.slice(0, first), TEXT.slice(last)];
    for (const { at: where, gone, come, before } of list) {
      const part = before ? head : tail;
      const place = Math.floor(where * part.length);
      const now = part.slice(0, place) + come + part.slice(place + gone);
      if (before) head = now;
      else tail = now;
    }
    return [head + TEXT.slice(first, last) + tail, head.length - first];
  };

  it("no anchor is lost: every part is found for sure, at its own place", () => {
    fc.assert(
      fc.property(edits, (list) => {
        const [text, shift] = edited(list);
        const found = anchoring(TEXT, text)(claim);
        expect(isSure(found)).toBe(true);
        for (const { was, place } of found.spans) {
          expect(place).toEqual([was.start + shift, was.end + shift]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("in any two texts", () => {
  it("whatever is found for sure says the same words, and every place is inside the text", () => {
    const words = fc.array(fc.constantFrom("said", "that", "“no”", "stones", "the", "border", "—", "it's"), {
      minLength: 3,
      maxLength: 40,
    });
    const plain = (text: string) => text.replace(/[^\p{L}]/gu, "");
    fc.assert(
      fc.property(words, words, fc.nat(30), fc.integer({ min: 1, max: 20 }), (one, other, from, size) => {
        const [old, text] = [one.join(" "), other.join(" ")];
        const start = Math.min(from, old.length - 1);
        const end = Math.min(old.length, start + size);
        const { spans } = anchoring(old, text)(evidenceOf(old, "content", [[start, end]]));
        for (const { was, place, strength } of spans) {
          if (!place) continue;
          expect(place[0]).toBeGreaterThanOrEqual(0);
          expect(place[1]).toBeLessThanOrEqual(text.length);
          expect(place[0]).toBeLessThan(place[1]);
          if (strength === "exact") expect(text.slice(...place)).toBe(was.quotation);
          if (strength === "alike") expect(plain(text.slice(...place))).toBe(plain(was.quotation));
        }
      }),
    );
  });
});
