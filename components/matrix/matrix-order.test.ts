import { describe, expect, it } from "vitest";
import type { Matrix } from "#db/queries/matrix";
import { MOST_DRAWN, orderedEnds } from "./matrix-order";

const named = (name: string) => ({ name, slug: name.toLowerCase() });
const count = (pairs: number) => ({ pairs, split: { none: pairs }, unreviewed: false });
const margin = (name: string, pairs: number) => ({ actor: named(name), ...count(pairs) });
const cell = (from: string, to: string, pairs: number, mirror: number) => ({
  accuser: named(from),
  accused: named(to),
  ...count(pairs),
  mirror,
});

const world: Matrix = {
  ...count(11),
  charges: 11,
  outside: 0,
  accusers: [margin("Russia", 5), margin("China", 4), margin("Iran", 2)],
  accused: [margin("Iran", 6), margin("China", 3), margin("Russia", 2)],
  cells: [
    cell("Russia", "Iran", 2, 0),
    cell("Russia", "China", 3, 0),
    cell("China", "Iran", 4, 2),
    cell("Iran", "China", 2, 4),
  ],
};
const names = (margins: Matrix["accusers"]) => margins.map((one) => one.actor.name);

describe("the heads of the matrix", () => {
  it("stand by total, as they are counted", () => {
    expect(names(orderedEnds(world, "total").accusers)).toEqual(["Russia", "China", "Iran"]);
  });
  it("stand by name", () => {
    expect(names(orderedEnds(world, "name").accused)).toEqual(["China", "Iran", "Russia"]);
  });
  it("stand by how much of the accusation is returned, then by total", () => {
    expect(names(orderedEnds(world, "reciprocity").accusers)).toEqual(["China", "Iran", "Russia"]);
  });
  it("are no more than can be drawn, those with most pairs", () => {
    const accusers = Array.from({ length: MOST_DRAWN + 5 }, (_, n) => margin(`Actor ${n}`, 100 - n));
    const ends = orderedEnds({ ...world, accusers }, "name");
    expect(ends.accusers.length).toBe(MOST_DRAWN);
    expect(names(ends.accusers)).not.toContain(`Actor ${MOST_DRAWN}`);
  });
});
