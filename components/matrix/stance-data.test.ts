import fc from "fast-check";
import { expect, it } from "vitest";
import { ANSWERS } from "#domain/answer";
import { packStances, unpackStance } from "./stance-data";

const actors = ["a", "b", "c"].map((slug) => ({ slug, name: slug.toUpperCase() }));
const answers = fc.constantFrom(...ANSWERS);
const cells = fc
  .record({
    actor: fc.constantFrom(...actors),
    count: fc.nat(),
    stances: fc.uniqueArray(fc.oneof(fc.constant("alleges" as const), answers)),
    accused: fc.option(answers),
    unreviewed: fc.boolean(),
  })
  .map((cell) => [cell.actor.slug, cell] as const);

it("a row of stances comes out of its numbers as it went in, each cell in its column", () => {
  fc.assert(
    fc.property(fc.array(cells), (given) => {
      const row = { allegation: { slug: "x", proposition: "X" }, charges: 1, cells: new Map(given) };
      const packed = packStances(row, actors);
      expect(packed).toHaveLength(row.cells.size);
      for (const cell of packed) {
        const actor = actors[cell[0] ?? -1];
        expect(actor && unpackStance(cell, actor)).toEqual(row.cells.get(actor?.slug ?? ""));
      }
    }),
  );
});
