import { beforeAll, describe, expect, it } from "vitest";
import { goldWorld, newWorld } from "#db/testing/world";
import { NO_FILTER } from "#domain/claim-filter";
import { NO_SEARCH } from "#domain/claim-search";
import { csvLine, csvRecords } from "#domain/csv";
import { FIGURES, type FigureId, type FigureParts, figureRecords } from "#domain/figure";
import type { Principal } from "#domain/principal";
import { actorList } from "../actors/actor-list";
import { allegationList } from "../allegation-list";
import { claimSearch } from "../claim-search";
import { matrix } from "../matrix";
import { figure } from "./figure";
import { figureFrame } from "./figure-frame";

let editor: Principal;
let stranger: Principal;
let ofActor: string;
let ofAllegation: string;

beforeAll(async () => {
  ({ editor } = await goldWorld());
  stranger = await (await newWorld()).person("admin");
  // one that moved its position
  ofActor = (await actorList(editor, NO_FILTER, "received")).find(({ slug }) => slug === "china")?.slug ?? "";
  ofAllegation = (await allegationList(editor, NO_FILTER))[0]?.slug ?? "";
});

const ids = Object.keys(FIGURES) as FigureId[];
const partsFor = (id: FigureId): FigureParts =>
  FIGURES[id].of ? { of: FIGURES[id].page === "/actors" ? ofActor : ofAllegation } : {};

/** The figure as its CSV reads: a record of heads, then the rows. */
async function read(who: Principal, id: FigureId, parts: FigureParts): Promise<Record<string, string>[]> {
  const [made, frame] = [await figure(who, id, parts), await figureFrame(who, id, parts)];
  const lines: string[] = [];
  for await (const record of figureRecords(made, frame)) lines.push(csvLine(record));
  const [heads = [], ...rows] = csvRecords(lines.join(""));
  expect(new Set(heads).size).toBe(heads.length);
  return rows.map((row) => {
    expect(row).toHaveLength(heads.length);
    return Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ""]));
  });
}

describe("a figure that is taken away", () => {
  it.each(ids)("has rows that say what they are and where they come from: %s", async (id) => {
    const rows = await read(editor, id, partsFor(id));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows.slice(0, 3)) {
      expect(row.filter).toBe("All claims, reviewed or not");
      expect(row.taken).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(row.source).toMatch(/^Test desk on Gainsay: 12 articles from \d named outlets, .+ \/.*$/);
      expect(row.unit).not.toBe("");
    }
    expect((await figure(editor, id, partsFor(id))).picture !== null).toBe(FIGURES[id].picture);
  });

  it.each(ids)("shows another workspace nothing: %s", async (id) => {
    const rows = read(stranger, id, partsFor(id));
    if (FIGURES[id].of) await expect(rows).rejects.toMatchObject({ kind: "not-found" });
    else if (id === "types" || id === "latency")
      expect((await rows).every(({ claims, pairs }) => (claims ?? pairs) === "0")).toBe(true);
    else expect(await rows).toEqual([]);
  });

  it("counts what the pages count", async () => {
    const sum = (rows: Record<string, string>[], head: string) =>
      rows.reduce((total, row) => total + Number(row[head]), 0);
    expect(sum(await read(editor, "matrix", {}), "pairs")).toBe((await matrix(editor, NO_FILTER)).count);
    const { total } = await claimSearch(editor, NO_SEARCH);
    expect(await read(editor, "claims", {})).toHaveLength(total);
    expect(sum(await read(editor, "types", {}), "claims")).toBe(total);
  });

  it("keeps the filter of its page, and says it in words", async () => {
    const rows = await read(editor, "claims", { types: "deny", page: "3" });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.type === "denial" && row.filter === "Types: denial")).toBe(true);
  });

  it("verifies every quotation against the text it was cut from", async () => {
    const rows = await read(editor, "claims", { accused: ofActor });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.verbatim).toBe("yes");
      expect(row["text sha-256"]).toMatch(/^[0-9a-f]{64}$/);
      expect(row.citation).toContain(row.words);
    }
  });
});
