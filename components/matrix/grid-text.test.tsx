import { describe, expect, it } from "vitest";
import type { GridData, GridHead } from "./grid-data";
import { gridText } from "./grid-text";

const head = (slug: string, count: number): GridHead => ({
  slug,
  name: slug.toUpperCase(),
  href: `/actors/${slug}`,
  listHref: `/claims?accuser=${slug}`,
  sum: { count, split: { denied: count }, unreviewed: false },
  startsBloc: false,
});

const grid = (): GridData => ({
  view: "pairs",
  unit: "claims",
  rows: [head("a", 3)],
  columns: [head("b", 3), head("c", 0)],
  cells: [[0, 0, 2, 0, 1, 3]],
  all: { count: 3, split: { denied: 3 }, unreviewed: false, listHref: "/claims?list=pairs" },
  href: "/matrix",
  unzoomedHref: "/matrix",
  selected: [0, 0],
});

describe("the text of a grid", () => {
  it("opens each cell that holds something, and names the one that holds nothing", () => {
    const row = gridText(grid(), [0, 2], null).row(0);
    expect(row).toContain('href="/matrix?accuser=a&amp;accused=b"');
    expect(row).toContain('aria-label="A accuses C: none"');
    expect(row.match(/aria-selected="true"/g)).toHaveLength(1);
  });

  it("leads everywhere at the moment that the page is looked at", () => {
    const text = gridText(grid(), [0, 2], "2026-05-03");
    const hrefs = [text.heads, text.row(0), text.sums].flatMap((part) => part.match(/href="[^"]*"/g) ?? []);
    expect(hrefs).toHaveLength(8);
    for (const href of hrefs) expect(href).toContain("asOf=2026-05-03");
  });

  it("is written once for the same numbers, whoever asks, and anew for others", () => {
    expect(gridText(grid(), [0, 2], null)).toBe(gridText(grid(), [0, 2], null));
    expect(gridText({ ...grid(), selected: null }, [0, 2], null)).not.toBe(gridText(grid(), [0, 2], null));
  });

  it("holds of a part of the columns these and the width of the others", () => {
    const { heads } = gridText(grid(), [1, 2], null);
    expect(heads).not.toContain("/actors/b");
    expect(heads).toContain('style="width:40px"');
  });
});
