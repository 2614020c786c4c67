import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedParts } from "./changed-parts";

const told = (from: string, to: string) =>
  changedParts(from, to).map(({ how, words }) => [how, words.trim()] as const);

describe("how one wording became another", () => {
  it("is told word by word where most of it stayed", () => {
    expect(told("Russia shelled the port of Odesa", "Russia shelled the harbour of Odesa")).toEqual([
      ["same", "Russia shelled the"],
      ["gone", "port"],
      ["new", "harbour"],
      ["same", "of Odesa"],
    ]);
  });

  it("is told whole before whole where they share next to nothing", () => {
    const [from, to] = [
      "The council is criticised for its role in the war",
      "The drones fall apart in the air",
    ];
    expect(told(from, to)).toEqual([
      ["gone", from],
      ["new", to],
    ]);
    expect(told("statement", "demand")).toEqual([
      ["gone", "statement"],
      ["new", "demand"],
    ]);
  });

  it("loses no word of either", () => {
    const words = fc.array(fc.constantFrom("the", "port", "of", "Odesa", "burned", "again"), {
      minLength: 1,
    });
    const sentence = words.map((list) => list.join(" "));
    fc.assert(
      fc.property(sentence, sentence, (from, to) => {
        const parts = changedParts(from, to);
        const without = (how: string) => parts.flatMap((part) => (part.how === how ? [] : part.words));
        const squeezed = (list: readonly string[]) => list.join("").replace(/\s+/g, "");
        expect(squeezed(without("new"))).toBe(from.replace(/\s+/g, ""));
        expect(squeezed(without("gone"))).toBe(to.replace(/\s+/g, ""));
      }),
    );
  });
});
