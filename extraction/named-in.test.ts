import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namedIn } from "./named-in";

const found = (text: string, ...names: string[]) =>
  namedIn(text, [[0, text.length]], [{ names, isPerson: false }]).map(([start, end]) =>
    text.slice(start, end),
  );

describe("the words that name somebody", () => {
  it("are their names, their people, their seat and their capital", () => {
    expect(found("Beijing said China's Chinese firms obey.", "China")).toEqual([
      "Beijing",
      "China",
      "Chinese",
    ]);
    expect(found("The U.S. blamed the US and America.", "United States")).toEqual(["U.S.", "US", "America"]);
  });

  it("are a person's full name, else the family name", () => {
    const known = [{ names: ["Ada Holm"], isPerson: true }];
    const text = "Holm left. Ada Holm's aide, Bo Holmberg, stayed.";
    expect(namedIn(text, [[0, text.length]], known).map(([a, b]) => text.slice(a, b))).toEqual([
      "Holm",
      "Ada Holm",
    ]);
  });

  it("are those of nobody else, and of no part of another word", () => {
    expect(found("France and a Tide Boarding house.", "Tide Board", "Germany")).toEqual([]);
    expect(found("The Tide Board, it said.", "Tide Board")).toEqual(["Tide Board"]);
  });

  it("stand inside the stretches that are looked at, in order, and overlap nowhere", () => {
    const piece = fc.constantFrom("China", "Beijing", "Ada Holm", "Holm", "the", "said.", "Chinese");
    fc.assert(
      fc.property(fc.array(piece), fc.nat(60), fc.nat(60), (pieces, a, b) => {
        const text = pieces.join(" ");
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const spans = namedIn(
          text,
          [[from, to]],
          [
            { names: ["China"], isPerson: false },
            { names: ["Ada Holm"], isPerson: true },
          ],
        );
        let last = from;
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(to);
          expect(start).toBeLessThan(end);
          last = end;
        }
      }),
    );
  });
});
