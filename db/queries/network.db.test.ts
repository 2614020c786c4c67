import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type ClaimFilter, NO_FILTER } from "#domain/claim-filter";
import { NO_SEARCH, searchFrom } from "#domain/claim-search";
import { hrefOfArrow, NETWORK_KINDS } from "#domain/network";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { someFilters } from "../testing/filters";
import { goldWorld } from "../testing/world";
import { claimSearch } from "./claim-search";
import { matrix } from "./matrix";
import { network } from "./network";

let viewer: Principal;
let filters: fc.Arbitrary<ClaimFilter>;
beforeAll(async () => {
  viewer = (await goldWorld()).editor;
  await database().execute(sql`update claims set state = 'accepted' where ordinal % 3 > 0`);
  filters = await someFilters();
});

const under = (law: (filter: ClaimFilter) => Promise<void>) =>
  fc.assert(fc.asyncProperty(filters, law), { seed: 20260303, numRuns: 12 });

describe("the network of the annotated corpus", () => {
  it("has an arrow of seven from the United States to China, and one of four back", async () => {
    const { arrows } = await network(viewer, NO_FILTER, "charges");
    const count = (from: string, to: string) =>
      arrows.find((one) => one.from === from && one.to === to)?.count;
    expect(count("united-states", "china")).toBe(7);
    expect(count("china", "united-states")).toBe(4);
    expect(arrows.reduce((sum, arrow) => sum + arrow.count, 0)).toBe(40);
  });

  it("sends China's replies to those who accused it", async () => {
    const { arrows } = await network(viewer, NO_FILTER, "replies");
    expect(arrows.find(({ from, to }) => from === "china" && to === "united-states")?.count).toBeGreaterThan(
      0,
    );
  });
});

describe("under any filter", () => {
  it("the number of an arrow is as great as the list that it opens", async () => {
    await under(async (filter) => {
      for (const kind of NETWORK_KINDS) {
        const { arrows } = await network(viewer, filter, kind);
        for (const { from, to, count } of arrows) {
          const address = new URL(hrefOfArrow(filter, kind, from, to), "http://desk");
          const list = await claimSearch(viewer, searchFrom(Object.fromEntries(address.searchParams)));
          expect(list.total, address.href).toBe(count);
        }
      }
    });
  }, 120_000);

  it("an actor sends and receives what its arrows say, and makes as many claims as its list holds", async () => {
    await under(async (filter) => {
      for (const kind of NETWORK_KINDS) {
        const { actors, arrows } = await network(viewer, filter, kind);
        const sum = (end: "from" | "to", slug: string) =>
          arrows.filter((arrow) => arrow[end] === slug).reduce((total, { count }) => total + count, 0);
        for (const { slug, claims, sent, received } of actors) {
          expect([sent, received]).toEqual([sum("from", slug), sum("to", slug)]);
          expect((await claimSearch(viewer, { ...NO_SEARCH, ...filter, by: slug })).total).toBe(claims);
        }
        expect(new Set(actors.map(({ slug }) => slug))).toEqual(
          new Set(arrows.flatMap(({ from, to }) => [from, to])),
        );
      }
    });
  }, 120_000);

  it("charges are the cells of the matrix", async () => {
    await under(async (filter) => {
      const { arrows } = await network(viewer, filter, "charges");
      const { cells } = await matrix(viewer, filter);
      const named = (from: string, to: string, count: number) => `${from} ${to} ${count}`;
      expect(arrows.map(({ from, to, count }) => named(from, to, count)).sort()).toEqual(
        cells.map(({ from, to, count }) => named(from.slug, to.slug, count)).sort(),
      );
    });
  }, 120_000);
});
