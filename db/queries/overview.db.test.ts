import { beforeAll, describe, expect, test } from "vitest";
import { CLAIM_TYPES } from "#domain/claim";
import { NO_FILTER } from "#domain/claim-filter";
import { type ClaimSearch, NO_SEARCH } from "#domain/claim-search";
import { lastDayOf } from "#domain/day";
import type { Principal } from "#domain/principal";
import { goldWorld } from "../testing/world";
import { activity } from "./activity";
import { articleList } from "./article-list";
import { chargeSums } from "./charge-sums";
import { claimSearch } from "./claim-search";
import { exchanges } from "./exchanges";
import { outletCoverage } from "./outlet-coverage";
import { overviewSums } from "./overview-sums";
import { reviewBacklog } from "./review-backlog";
import { typeCounts } from "./type-counts";
import { undecided } from "./undecided";
import { withoutReply } from "./without-reply";

let viewer: Principal;
beforeAll(async () => {
  viewer = (await goldWorld()).editor;
});

const listed = async (search: Partial<ClaimSearch>) =>
  (await claimSearch(viewer, { ...NO_SEARCH, ...search })).total;

describe("the overview of the annotated corpus", () => {
  test("each figure of the first sentence is as great as the list that it opens", async () => {
    const sums = await overviewSums(viewer);
    expect(sums).toEqual({
      claims: await listed({}),
      charges: 33,
      replies: 23,
      reviewed: await listed({ review: "reviewed" }),
      open: await listed({ open: "yes" }),
    });
    expect(sums.replies).toBe(await listed({ replies: "yes" }));
    expect(sums.charges).toBe(await listed({ types: ["allege"] }));
    expect(await undecided(viewer)).toBe(sums.open);
    expect(sums.claims).toBe(sums.reviewed + sums.open);
  });

  test("charges stand as their lists say, and the pairs with most charges come first", async () => {
    const { split, most } = await chargeSums(viewer, NO_FILTER, 3);
    expect(split).toEqual({ denied: 7, justified: 1, before: 1, none: 31 });
    expect(most.map(({ accuser, accused, pairs }) => [accuser.slug, accused.slug, pairs])).toEqual([
      ["united-states", "china", 7],
      ["united-states", "russia", 6],
      ["russia", "united-states", 5],
    ]);
    for (const { accuser, accused, pairs, split: own } of most) {
      expect(await listed({ accuser: accuser.slug, accused: accused.slug })).toBe(pairs);
      expect(Object.values(own).reduce((sum, count) => sum + count, 0)).toBe(pairs);
    }
  });

  test("the types add up to all claims, each as many as its list", async () => {
    const counts = await typeCounts(viewer, NO_FILTER);
    for (const type of CLAIM_TYPES) expect(counts[type] ?? 0).toBe(await listed({ types: [type] }));
  });

  test("the outlets add up to all articles and claims, those not known among them", async () => {
    const outlets = await outletCoverage(viewer);
    for (const { key, articles, claims } of outlets) {
      expect(await listed({ outlets: [key] })).toBe(claims);
      expect((await articleList(viewer, { ...NO_FILTER, outlets: [key] })).total).toBe(articles);
    }
    expect(outlets.reduce((sum, outlet) => sum + outlet.articles, 0)).toBe(
      (await articleList(viewer, NO_FILTER)).total,
    );
    expect(outlets.filter((outlet) => outlet.name === null)).toHaveLength(1);
  });

  test("a month's claims fall into three kinds, each as many as its list", async () => {
    const months = await activity(viewer, NO_FILTER);
    expect(months[0]?.month).toBe("2022-03");
    const rest = CLAIM_TYPES.filter((type) => type !== "allege");
    for (const { month, charges, replies, others } of months) {
      const when = { from: `${month}-01`, to: lastDayOf(month) };
      expect(await listed({ ...when, types: ["allege"] })).toBe(charges);
      expect(await listed({ ...when, types: rest, replies: "yes" })).toBe(replies);
      expect(await listed({ ...when, types: rest, replies: "no" })).toBe(others);
    }
  });

  test("an exchange shows a reply that answers its charge, and counts what its lists hold", async () => {
    const shown = await exchanges(viewer, 100);
    expect(shown.length).toBeGreaterThan(4);
    for (const { charge, reply, charges, replies, split } of shown) {
      expect(reply.answers.map((link) => link.claimId)).toContain(charge.id);
      const [article, allegation] = [reply.article.id, charge.allegation?.slug];
      expect(await listed({ article, allegation, types: ["allege"] })).toBe(charges);
      expect(await listed({ article, answering: allegation })).toBe(replies);
      expect(Object.values(split).reduce((a, b) => a + b, 0)).toBe(replies);
    }
    const days = shown.map(({ reply }) => reply.article.published ?? "");
    expect(days).toEqual([...days].sort().reverse());
  });

  test("no reply found is counted by accused and allegation, as many as the list", async () => {
    const { most, pairs } = await withoutReply(viewer, NO_FILTER, 100);
    expect(pairs).toBe(31);
    expect(pairs).toBe(await listed({ answer: "none" }));
    for (const { allegation, accused, pairs: count } of most)
      expect(await listed({ answer: "none", accused: accused.slug, allegation: allegation.slug })).toBe(
        count,
      );
    expect(most.reduce((sum, row) => sum + row.pairs, 0)).toBe(31);
  });

  test("an article with an open claim waits for review", async () => {
    for (const { id, claims, decided } of await reviewBacklog(viewer, 100)) {
      expect(await listed({ article: id })).toBe(claims);
      expect(await listed({ article: id, open: "yes" })).toBe(claims - decided);
    }
  });

  test("a stranger's workspace shows none of it", async () => {
    const elsewhere = (await goldWorld()).editor;
    expect((await overviewSums({ ...elsewhere, workspaceId: crypto.randomUUID() })).claims).toBe(0);
    expect(await exchanges({ ...elsewhere, workspaceId: crypto.randomUUID() }, 5)).toEqual([]);
  });
});
