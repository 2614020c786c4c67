import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Figure, FigureFrame } from "#domain/figure";
import type { Picture } from "#domain/picture";
import { PALETTE } from "./palette";
import { pictureSvg } from "./picture";

const frame: FigureFrame = {
  filter: "Outlets: A & B",
  source: "Test desk on Gainsay: 2 articles from 2 named outlets.",
  taken: "2025-07-28",
  href: "/matrix",
};
const grid: Picture = {
  kind: "grid",
  corner: "Accuser",
  rows: [{ name: "United States", total: 3 }],
  columns: [{ name: "<China>", total: 3 }],
  cells: [{ row: 0, column: 0, count: 3, split: { denied: 2, justified: 1 }, marks: ["before"] }],
};
const bars: Picture = {
  kind: "bars",
  sides: ["made", "received"],
  bars: [{ name: "2025 Q3", left: [{ key: "type-allege", count: 1 }], parts: [{ key: "none", count: 4 }] }],
};
const lanes: Picture = {
  kind: "lanes",
  range: { from: "2025-07-01", to: "2025-07-03" },
  unit: "day",
  claims: [
    { id: "1", day: "2025-07-01", type: "allege", answering: false, actors: [{ name: "A", slug: "a" }] },
    { id: "2", day: "2025-07-02", type: "deny", answering: true, actors: [{ name: "B", slug: "b" }] },
  ],
  arcs: [{ from: "2", to: "1", answer: "denied" }],
};
const strokes: Picture = {
  kind: "strokes",
  texts: [{ name: "BBC", paragraphs: 5, marks: [{ paragraph: 2, key: "type-allege" }] }],
};
const figure: Figure = {
  id: "matrix",
  title: "Who accuses whom",
  unit: "pairs",
  rule: "A pair counts once.",
  columns: [],
  rows: [],
  picture: null,
};
const drawn = (picture: Picture) => pictureSvg(figure, picture, frame, "https://desk.example/matrix");

describe("a picture that is taken away", () => {
  it.each([grid, bars, lanes, strokes])("needs no style sheet and no page: $kind", (picture) => {
    const svg = drawn(picture);
    expect(svg).not.toMatch(/var\(|currentColor|undefined|NaN|class=|\[object/);
    expect(svg).toMatch(
      /^<\?xml[^>]*>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/,
    );
    const [opened, closed] = [svg.match(/<[a-z]+/g)?.length, svg.match(/<\/[a-z]+>/g)?.length];
    expect(opened).toBe(closed);
    for (const [tag] of svg.matchAll(/<[a-z][^>]*>/g)) {
      const names = [...tag.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name);
      expect(new Set(names).size, tag).toBe(names.length);
    }
  });

  it("says what it is, under which filter, of what, when and from where", () => {
    for (const words of [
      "Who accuses whom",
      "A pair counts once. Unit: pairs.",
      "Filter: Outlets: A &amp; B.",
      "Source: Test desk on Gainsay: 2 articles from 2 named outlets. Taken 28 Jul 2025.",
      "https://desk.example/matrix",
    ])
      expect(drawn(grid)).toContain(words);
  });

  it("draws names as words, whatever stands in them", () => {
    expect(drawn(grid)).toContain("&lt;China&gt;");
    expect(drawn(grid)).not.toContain("<China>");
  });

  it("has the colours of the pages", () => {
    const tokens = ["app/tokens.css", "components/network/network.css"]
      .map((sheet) => readFileSync(sheet, "utf8"))
      .join();
    for (const [token, colour] of Object.entries(PALETTE))
      expect(tokens).toContain(`--${token}: light-dark(${colour}, `);
  });
});
