import { describe, expect, it } from "vitest";
import { ordered } from "./stance-order";
import type { Stance, StanceRow, StanceTable } from "./stances";

const actor = (slug: string) => ({ slug, name: slug.toUpperCase() });
const row = (slug: string, stances: Readonly<Record<string, Stance>>): StanceRow => ({
  allegation: { slug, proposition: slug },
  charges: 1,
  cells: new Map(
    Object.entries(stances).map(([name, stance]) => [
      name,
      { actor: actor(name), count: 1, stances: [stance], accused: null, unreviewed: false },
    ]),
  ),
});
const table: StanceTable = {
  ...{ unit: "claims", charges: 4, loose: 0, allegations: 4 },
  actors: ["d", "a", "c", "b"].map(actor),
  rows: [
    row("west-one", { a: "alleges", b: "denied" }),
    row("east-one", { c: "alleges", d: "denied" }),
    row("west-two", { a: "alleges", b: "denied" }),
    row("east-two", { c: "alleges", d: "denied" }),
  ],
};
const rowsOf = ({ rows }: StanceTable) => rows.map(({ allegation }) => allegation.slug.slice(0, 4));

describe("allegations by actors", () => {
  it("stand by name where names are asked for", () => {
    expect(ordered(table, "name").actors.map(({ slug }) => slug)).toEqual(["a", "b", "c", "d"]);
  });

  it("stand in blocs of what the same actors make and answer, nothing lost", () => {
    const { rows, actors } = ordered(table, "blocs");
    expect([
      ["west", "west", "east", "east"],
      ["east", "east", "west", "west"],
    ]).toContainEqual(rowsOf({ ...table, rows }));
    expect(actors.map(({ slug }) => slug).sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("stay as they come by total, and by reciprocity, which is not between these two", () => {
    expect(ordered(table, "total")).toBe(table);
    expect(ordered(table, "reciprocity")).toBe(table);
  });
});
