import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type ClaimFilter, NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { someFilters } from "../testing/filters";
import { goldWorld } from "../testing/world";
import { matrix } from "./matrix";
import { pairs } from "./pairs";

let viewer: Principal;
let filters: fc.Arbitrary<ClaimFilter>;

beforeAll(async () => {
  viewer = (await goldWorld()).editor;
  await database().execute(sql`update claims set state = 'accepted' where ordinal % 3 > 0`);
  filters = await someFilters();
});

describe("the matrix of the annotated corpus", () => {
  it("makes 40 pairs of 33 charges", async () => {
    const { charges, pairs: made, split, outside } = await matrix(viewer, NO_FILTER);
    expect({ charges, made, outside }).toEqual({ charges: 33, made: 40, outside: 0 });
    expect(split).toEqual({ denied: 7, justified: 1, before: 1, none: 31 });
  });

  it("counts who accuses whom, and who accuses back", async () => {
    const { cells } = await matrix(viewer, NO_FILTER);
    const cell = (accuser: string, accused: string) => {
      const found = cells.find((one) => one.accuser.slug === accuser && one.accused.slug === accused);
      return found && { pairs: found.pairs, split: found.split, mirror: found.mirror };
    };
    expect(cell("united-states", "china")).toEqual({
      pairs: 7,
      split: { denied: 4, justified: 1, none: 2 },
      mirror: 4,
    });
    expect(cell("china", "united-states")).toEqual({ pairs: 4, split: { none: 4 }, mirror: 7 });
    expect(cell("bloomberg", "china")).toEqual({ pairs: 1, split: { before: 1 }, mirror: 0 });
    expect(cell("donald-trump", "joe-biden")).toEqual({ pairs: 2, split: { none: 2 }, mirror: 0 });
    expect(cell("nato", "china")).toBeUndefined();
  });

  it("orders both ends by their pairs, and each margin is the sum of its cells", async () => {
    const { accusers, accused } = await matrix(viewer, NO_FILTER);
    expect(accusers.map((m) => [m.actor.name, m.pairs])).toEqual([
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
    expect(accused.map((m) => m.pairs)).toEqual([10, 9, 8, 6, 2, 2, 2, 1]);
  });

  it("shows nothing of another workspace", async () => {
    const elsewhere = (await goldWorld()).editor;
    expect((await matrix(elsewhere, NO_FILTER)).pairs).toBe(40);
    expect((await matrix(viewer, NO_FILTER)).pairs).toBe(40);
  });
});

describe("under any filter", () => {
  const sum = (counts: readonly { pairs: number }[]) => counts.reduce((total, { pairs: n }) => total + n, 0);
  const under = (law: (filter: ClaimFilter) => Promise<void>) =>
    fc.assert(fc.asyncProperty(filters, law), { seed: 20260101, numRuns: 25 });

  it(
    "cells, both margins, answers and the whole add up",
    () =>
      under(async (filter) => {
        const made = await matrix(viewer, filter);
        for (const counts of [made.cells, made.accusers, made.accused]) expect(sum(counts)).toBe(made.pairs);
        for (const count of [made, ...made.cells, ...made.accusers, ...made.accused])
          expect(Object.values(count.split).reduce((a, b) => a + b, 0)).toBe(count.pairs);
        for (const margin of made.accusers)
          expect(sum(made.cells.filter((c) => c.accuser.slug === margin.actor.slug))).toBe(margin.pairs);
        for (const margin of made.accused)
          expect(sum(made.cells.filter((c) => c.accused.slug === margin.actor.slug))).toBe(margin.pairs);
      }),
    60_000,
  );

  it(
    "a figure is as great as the list that it opens, answer by answer",
    () =>
      under(async (filter) => {
        const made = await matrix(viewer, filter);
        const figures = [
          { count: made, between: {} },
          ...made.cells.map((c) => ({
            count: c,
            between: { accuser: c.accuser.slug, accused: c.accused.slug },
          })),
          ...made.accusers.map((m) => ({ count: m, between: { accuser: m.actor.slug } })),
          ...made.accused.map((m) => ({ count: m, between: { accused: m.actor.slug } })),
        ];
        for (const { count, between } of figures) {
          const list = await pairs(viewer, filter, between);
          const split: Record<string, number> = {};
          for (const { answer } of list) split[answer] = (split[answer] ?? 0) + 1;
          expect(split).toEqual(count.split);
        }
      }),
    60_000,
  );

  it(
    "reviewed only leaves nothing provisional",
    () =>
      under(async (filter) => {
        const made = await matrix(viewer, { ...filter, review: "reviewed" });
        expect(made.cells.some((cell) => cell.unreviewed)).toBe(false);
      }),
    60_000,
  );
});
