import { describe, expect, it } from "vitest";
import type { MatrixSort } from "#domain/matrix-view";
import type { Matrix } from "./matrix";
import { drawnEnds, FIRST_DRAWN, MOST_DRAWN } from "./matrix-order";

const named = (name: string) => ({ name, slug: name.toLowerCase() });
const count = (of: number) => ({ count: of, split: { none: of }, unreviewed: false });
const margin = (name: string, pairs: number) => ({ actor: named(name), ...count(pairs) });
const cell = (from: string, to: string, pairs: number, mirror: number) => ({
  from: named(from),
  to: named(to),
  ...count(pairs),
  mirror,
});

const world: Matrix = {
  ...count(11),
  view: "pairs",
  unit: "claims",
  claims: 11,
  outside: 0,
  rows: [margin("Russia", 5), margin("China", 4), margin("Iran", 2)],
  columns: [margin("Iran", 6), margin("China", 3), margin("Russia", 2)],
  cells: [
    cell("Russia", "Iran", 2, 0),
    cell("Russia", "China", 3, 0),
    cell("China", "Iran", 4, 2),
    cell("Iran", "China", 2, 4),
  ],
};
const names = (margins: Matrix["rows"]) => margins.map((one) => one.actor.name);

const ordered = (sort: MatrixSort) => drawnEnds(world, { sort, rows: [], columns: [] });

describe("the heads of the matrix", () => {
  it("stand by total, as they are counted", () => {
    expect(names(ordered("total").rows)).toEqual(["Russia", "China", "Iran"]);
  });
  it("stand by name", () => {
    expect(names(ordered("name").columns)).toEqual(["China", "Iran", "Russia"]);
  });
  it("stand by how much of the accusation is returned, then by total", () => {
    expect(names(ordered("reciprocity").rows)).toEqual(["China", "Iran", "Russia"]);
  });
  it("are no more than can be drawn, those with the greatest margins", () => {
    const rows = Array.from({ length: MOST_DRAWN + 5 }, (_, n) => margin(`Actor ${n}`, 1000 - n));
    const drawn = drawnEnds({ ...world, rows }, { sort: "name", rows: [], columns: [] });
    expect(drawn.rows.length).toBe(MOST_DRAWN);
    expect(names(drawn.rows)).not.toContain(`Actor ${MOST_DRAWN}`);
  });
  it("are few at first where there are many, and all where all are asked for", () => {
    const many = Array.from({ length: 50 }, (_, n) => margin(`Actor ${n}`, 1000 - n));
    const drawn = (heads: "first" | "all", rows: string[] = []) =>
      drawnEnds({ ...world, rows: many }, { sort: "total", rows, columns: [], heads });
    expect(names(drawn("first").rows)).toEqual(names(many.slice(0, FIRST_DRAWN)));
    expect(drawn("first").columns.length).toBe(world.columns.length);
    expect(drawn("all").rows.length).toBe(50);
    expect(names(drawn("first", ["actor 49"]).rows)).toEqual(["Actor 49"]);
  });
  it("are by reciprocity first those to whom most is returned, however small their sum", () => {
    const many = Array.from({ length: 50 }, (_, n) => margin(`Actor ${n}`, 1000 - n));
    const cells = [cell("Actor 49", "Iran", 2, 2)];
    const drawn = drawnEnds(
      { ...world, rows: many, cells },
      { sort: "reciprocity", rows: [], columns: [], heads: "first" },
    );
    expect(names(drawn.rows)[0]).toBe("Actor 49");
    expect(drawn.rows.length).toBe(FIRST_DRAWN);
  });
  it("are those zoomed to, or all where none of them is there", () => {
    const zoom = { sort: "total", rows: ["china", "nobody"], columns: ["nobody"] } as const;
    const drawn = drawnEnds(world, { ...zoom, rows: [...zoom.rows], columns: [...zoom.columns] });
    expect([names(drawn.rows), drawn.columns.length]).toEqual([["China"], 3]);
  });
  it("stand by blocs: those side by side that accuse the same ones", () => {
    const sides = ["A", "B"].flatMap((side) => [1, 2, 3].map((n) => `${side}${n}`));
    const cells = sides.flatMap((from) =>
      sides.filter((to) => to[0] !== from[0]).map((to) => cell(from, to, 5, 5)),
    );
    const margins = ["A1", "B1", "A2", "B2", "A3", "B3"].map((name) => margin(name, 15));
    const two: Matrix = { ...world, cells, rows: margins, columns: margins };
    const drawn = drawnEnds(two, { sort: "blocs", rows: [], columns: [] });
    const order = names(drawn.rows)
      .map((name) => name[0])
      .join("");
    expect(["AAABBB", "BBBAAA"]).toContain(order);
    expect(names(drawn.columns)).toEqual(names(drawn.rows));
    expect(drawn.blocs.map((bloc) => bloc.toSorted())).toContainEqual(["a1", "a2", "a3"]);
  });
});
