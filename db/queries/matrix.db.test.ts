import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type ClaimFilter, NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { UNITS } from "#domain/unit";
import { database } from "../client";
import { someFilters } from "../testing/filters";
import { goldWorld } from "../testing/world";
import { matrix } from "./matrix";

let viewer: Principal;
let filters: fc.Arbitrary<ClaimFilter>;

beforeAll(async () => {
  viewer = (await goldWorld()).editor;
  await database().execute(sql`update claims set state = 'accepted' where ordinal % 3 > 0`);
  filters = await someFilters();
});

describe("the matrix of the annotated corpus", () => {
  it("makes 40 pairs of 33 charges", async () => {
    const { claims, count, split, outside } = await matrix(viewer, NO_FILTER);
    expect({ claims, count, outside }).toEqual({ claims: 33, count: 40, outside: 0 });
    expect(split).toEqual({ denied: 7, justified: 1, before: 1, none: 31 });
  });

  it("counts who accuses whom, and who accuses back", async () => {
    const { cells } = await matrix(viewer, NO_FILTER);
    const cell = (accuser: string, accused: string) => {
      const found = cells.find((one) => one.from.slug === accuser && one.to.slug === accused);
      return found && { count: found.count, split: found.split, mirror: found.mirror };
    };
    expect(cell("united-states", "china")).toEqual({
      count: 7,
      split: { denied: 4, justified: 1, none: 2 },
      mirror: 4,
    });
    expect(cell("china", "united-states")).toEqual({ count: 4, split: { none: 4 }, mirror: 7 });
    expect(cell("bloomberg", "china")).toEqual({ count: 1, split: { before: 1 }, mirror: 0 });
    expect(cell("donald-trump", "joe-biden")).toEqual({ count: 2, split: { none: 2 }, mirror: 0 });
    expect(cell("nato", "china")).toBeUndefined();
  });

  it("orders both ends by their pairs, and each margin is the sum of its cells", async () => {
    const { rows, columns } = await matrix(viewer, NO_FILTER);
    expect(rows.map((m) => [m.actor.name, m.count])).toEqual([
      ["United States", 13],
      ["Russia", 12],
      ["China", 8],
      ["Donald Trump", 2],
      ["Bloomberg", 1],
      ["France", 1],
      ["Ukraine", 1],
      ["United Kingdom", 1],
      ["US media", 1],
    ]);
    expect(columns.map((m) => m.count)).toEqual([10, 9, 8, 6, 2, 2, 2, 1]);
  });

  it("shows nothing of another workspace", async () => {
    const elsewhere = (await goldWorld()).editor;
    expect((await matrix(elsewhere, NO_FILTER)).count).toBe(40);
    expect((await matrix(viewer, NO_FILTER)).count).toBe(40);
  });
});

describe("units", () => {
  it("count what was said once, and who printed it", async () => {
    const counts = await Promise.all(
      UNITS.map(async (unit) => (await matrix(viewer, NO_FILTER, unit)).count),
    );
    const [claims = 0, statements = 0, articles = 0, outlets = 0] = counts;
    expect(claims).toBe(40);
    expect(statements).toBeLessThan(claims);
    expect(articles).toBeLessThanOrEqual(12);
    expect(outlets).toBeLessThan(articles);
  });

  it("count claims of every type between two actors", async () => {
    const made = await matrix(viewer, NO_FILTER, "claims", "types");
    const charges = await matrix(viewer, NO_FILTER);
    expect(made.split.allege).toBe(charges.count);
    expect(made.count).toBeGreaterThan(charges.count);
  });
});

describe("under any filter", () => {
  it("reviewed only leaves nothing provisional", async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom("pairs", "types"), async (filter, view) => {
        const made = await matrix(viewer, { ...filter, review: "reviewed" }, "claims", view);
        expect(made.cells.some((cell) => cell.unreviewed)).toBe(false);
      }),
      { seed: 20260101, numRuns: 25 },
    );
  }, 60_000);
});
