import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type ClaimFilter, NO_FILTER } from "#domain/claim-filter";
import { NO_SEARCH } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { someFilters } from "../testing/filters";
import { goldWorld } from "../testing/world";
import { claimSearch } from "./claim-search";
import { stances } from "./stances";

let viewer: Principal;
let filters: fc.Arbitrary<ClaimFilter>;

beforeAll(async () => {
  viewer = (await goldWorld()).editor;
  await database().execute(sql`update claims set state = 'accepted' where ordinal % 3 > 0`);
  filters = await someFilters();
});

describe("allegation by actor in the annotated corpus", () => {
  it("has a row for each allegation, with all charges in them", async () => {
    const { rows, charges, loose } = await stances(viewer, NO_FILTER);
    expect(rows.reduce((sum, row) => sum + row.charges, 0)).toBe(33);
    expect({ charges, loose }).toEqual({ charges: 33, loose: 0 });
  });

  it("shows who charges, who answers how in the order of time, and who is accused", async () => {
    const { rows } = await stances(viewer, NO_FILTER);
    const row = rows.find(({ allegation }) => allegation.proposition.startsWith("China materially supports"));
    const cell = (slug: string) => {
      const found = row?.cells.get(slug);
      return found && { count: found.count, stances: found.stances, accused: found.accused };
    };
    expect(cell("united-states")).toEqual({ count: 4, stances: ["alleges"], accused: null });
    expect(cell("russia")).toEqual({ count: 2, stances: ["denied"], accused: null });
    expect(cell("china")).toEqual({
      count: 10,
      stances: ["denied", "countered", "justified", "declined"],
      accused: "denied",
    });
  });

  it("shows an accused who said nothing on it", async () => {
    const { rows } = await stances(viewer, NO_FILTER);
    const row = rows.find(({ allegation }) => allegation.proposition.startsWith("NATO is expanding"));
    expect(row?.cells.get("nato")).toMatchObject({ count: 0, stances: [], accused: "none" });
  });
});

describe("under any filter", () => {
  it(
    "each figure is as great as the list that it opens",
    () =>
      fc.assert(
        fc.asyncProperty(filters, async (filter) => {
          const { rows, actors, charges } = await stances(viewer, filter);
          expect(rows.reduce((sum, row) => sum + row.charges, 0)).toBe(charges);
          for (const { allegation, cells } of rows)
            for (const [actor, cell] of cells) {
              expect(actors.map((one) => one.slug)).toContain(actor);
              const asked = { ...NO_SEARCH, ...filter, on: allegation.slug };
              const said = await claimSearch(viewer, { ...asked, list: "allegations", by: actor });
              expect(said.total).toBe(cell.count);
              const faced = await claimSearch(viewer, { ...asked, list: "pairs", accused: actor });
              expect(faced.total > 0).toBe(cell.accused !== null);
              const open = said.items.some((item) => item.quotation.state === "proposed");
              expect(open).toBe(cell.unreviewed);
            }
        }),
        { seed: 20260102, numRuns: 12 },
      ),
    120_000,
  );
});
