import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { claimSearch } from "#db/queries/claim-search";
import { type ActorView, matrix } from "#db/queries/matrix";
import { stances } from "#db/queries/stances";
import { someFilters } from "#db/testing/filters";
import { newWorld } from "#db/testing/world";
import type { ClaimFilter } from "#domain/claim-filter";
import { type ClaimSearch, NO_SEARCH } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { isWithinPair, UNITS, type Unit } from "#domain/unit";
import { writeCorpus } from "./write-corpus";

let viewer: Principal;
let filters: fc.Arbitrary<ClaimFilter>;

beforeAll(async () => {
  viewer = await (await newWorld()).person("editor");
  await writeCorpus(viewer, { claims: 400, seed: 7 });
  await database().execute(sql`update claims set state = 'accepted' where ordinal % 3 > 0`);
  await database().execute(
    sql`update articles set outlet_id = null where outlet_id in (select id from outlets limit 2)`,
  );
  filters = (await someFilters()).map((filter) => ({
    ...filter,
    from: filter.from && "2022-06-01",
    to: filter.to && "2024-12-31",
  }));
}, 120_000);

const under = (seed: number, law: (filter: ClaimFilter, unit: Unit, dice: number) => Promise<void>) =>
  fc.assert(fc.asyncProperty(filters, fc.constantFrom(...UNITS), fc.nat(), law), { seed, numRuns: 30 });

/** A few of many, chosen by a number: each run looks at other cells. */
const some = <T>(all: readonly T[], dice: number): T[] =>
  all.filter((_, index) => (index * 7919 + dice) % Math.max(1, Math.floor(all.length / 3)) === 0).slice(0, 4);

const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
const whole = (split: object) =>
  Object.values(split).reduce((total: number, count: number) => total + count, 0);

describe.each<ActorView>(["pairs", "types"])("under any filter and unit, the matrix of %s", (view) => {
  it("has margins that are the sums of their cells, or count once what stands in several", async () => {
    await under(view === "pairs" ? 1 : 2, async (filter, unit) => {
      const made = await matrix(viewer, filter, unit, view);
      for (const figure of [made, ...made.cells, ...made.rows, ...made.columns])
        expect(whole(figure.split)).toBe(figure.count);
      for (const end of ["from", "to"] as const)
        for (const margin of end === "from" ? made.rows : made.columns) {
          const cells = made.cells.filter((cell) => cell[end].slug === margin.actor.slug);
          if (isWithinPair(unit)) expect(sum(cells)).toBe(margin.count);
          expect(sum(cells)).toBeGreaterThanOrEqual(margin.count);
          expect(Math.max(...cells.map((cell) => cell.count))).toBeLessThanOrEqual(margin.count);
        }
      for (const sums of [made.rows, made.columns])
        if (isWithinPair(unit)) expect(sum(sums)).toBe(made.count);
        else expect(sum(sums)).toBeGreaterThanOrEqual(made.count);
    });
  }, 120_000);

  it("opens each figure to a list of as many groups", async () => {
    const ends = (from?: string, to?: string): Partial<ClaimSearch> =>
      view === "pairs" ? { accuser: from, accused: to } : { by: from, about: to };
    await under(view === "pairs" ? 3 : 4, async (filter, unit, dice) => {
      const made = await matrix(viewer, filter, unit, view);
      const figures: [number, Partial<ClaimSearch>][] = [
        [made.count, {}],
        ...some(made.cells, dice).map((c): [number, object] => [c.count, ends(c.from.slug, c.to.slug)]),
        ...some(made.rows, dice).map((m): [number, object] => [m.count, ends(m.actor.slug)]),
        ...some(made.columns, dice).map((m): [number, object] => [m.count, ends(undefined, m.actor.slug)]),
      ];
      for (const [count, between] of figures) {
        const list = await claimSearch(
          viewer,
          { ...NO_SEARCH, ...filter, list: view, unit, ...between },
          1000,
        );
        expect([between, list.groups]).toEqual([between, count]);
        const numbers = list.items.map((item) => item.group?.number ?? 0);
        if (unit === "claims") expect(list.total).toBe(count);
        else expect([...new Set(numbers)]).toEqual(Array.from({ length: count }, (_, n) => n + 1));
      }
    });
  }, 120_000);
});

describe("under any filter and unit, allegation by actor", () => {
  it("opens each figure to a list of as many groups", async () => {
    await under(5, async (filter, unit, dice) => {
      const { rows } = await stances(viewer, filter, unit);
      for (const { allegation, cells } of some(rows, dice))
        for (const [by, cell] of some([...cells], dice)) {
          const asked = { ...NO_SEARCH, ...filter, unit, on: allegation.slug };
          const said = await claimSearch(viewer, { ...asked, list: "allegations", by });
          expect(said.groups).toBe(cell.count);
          const faced = await claimSearch(viewer, { ...asked, list: "pairs", accused: by });
          expect(faced.total > 0).toBe(cell.accused !== null);
        }
    });
  }, 120_000);
});
