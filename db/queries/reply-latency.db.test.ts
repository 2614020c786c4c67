import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { ClaimFilter } from "#domain/claim-filter";
import { type ClaimSearch, NO_SEARCH, searchOfRange } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { daysBetween, median } from "#domain/timeline";
import { someFilters } from "../testing/filters";
import { goldWorld } from "../testing/world";
import { claimSearch } from "./claim-search";
import { quotations } from "./quotations";
import { replyLatency } from "./reply-latency";

let viewer: Principal;
let filters: fc.Arbitrary<ClaimFilter>;
beforeAll(async () => {
  viewer = (await goldWorld()).editor;
  filters = await someFilters();
});

const listed = async (search: ClaimSearch) => (await claimSearch(viewer, search)).total;
const YEARS = { from: "2022-01-01", to: "2025-12-31" };

test("under any filter each step is as great as the list that it opens", async () => {
  const scopes = fc.constantFrom<Partial<ClaimSearch>>(
    {},
    { accused: "china" },
    { accuser: "united-states" },
  );
  await fc.assert(
    fc.asyncProperty(filters, scopes, fc.boolean(), async (filter, scope, ranged) => {
      const search = { ...(ranged ? searchOfRange(filter, YEARS) : { ...NO_SEARCH, ...filter }), ...scope };
      const { steps, replied, measured } = await replyLatency(viewer, search);
      for (const { delay, pairs } of steps) expect(await listed({ ...search, delay })).toBe(pairs);
      expect(steps.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(replied);
      expect(measured).toBeLessThanOrEqual(replied);
    }),
    { seed: 20260203, numRuns: 10 },
  );
}, 120_000);

test("the median is that of the days from each charge to the first reply on or after it", async () => {
  const latency = await replyLatency(viewer, { ...NO_SEARCH, accused: "china" });
  const { items } = await claimSearch(viewer, { ...NO_SEARCH, accused: "china" });
  const days = await Promise.all(
    items.map(async ({ quotation: charge }) => {
      const own = charge.replies.filter((link) => link.byAccused).map((link) => link.claimId);
      const since = (await quotations(viewer, own))
        .flatMap(({ said }) => (said && charge.said ? daysBetween(charge.said, said) : []))
        .filter((day) => day >= 0);
      return since.length > 0 ? [Math.min(...since)] : [];
    }),
  );
  expect(days.flat().length).toBeGreaterThan(0);
  expect([latency.measured, latency.median]).toEqual([days.flat().length, median(days.flat())]);
});

test("charges that found no reply are in no step", async () => {
  const { replied } = await replyLatency(viewer, { ...NO_SEARCH, answer: "none" });
  expect(replied).toBe(0);
});
