import { beforeAll, describe, expect, it } from "vitest";
import { NO_FILTER } from "#domain/claim-filter";
import { NO_SEARCH } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { goldWorld, newWorld } from "../testing/world";
import { allegation } from "./allegation";
import { allegationExchange } from "./allegation-exchange";
import { allegationList } from "./allegation-list";
import { allegationWordings } from "./allegation-wordings";
import { chargeStandings } from "./charge-standings";
import { claimSearch } from "./claim-search";
import { matrix } from "./matrix";
import { relatedAllegations } from "./related-allegations";

let viewer: Principal;
beforeAll(async () => {
  viewer = (await goldWorld()).editor;
});

const starting = async (words: string) => {
  const found = (await allegationList(viewer, NO_FILTER)).find((one) => one.proposition.startsWith(words));
  if (!found) throw new Error(`no allegation starts with "${words}"`);
  return found;
};

describe("the list of allegations", () => {
  it("holds every charge of the corpus once, those with most first", async () => {
    const list = await allegationList(viewer, NO_FILTER);
    const { claims: charges } = await matrix(viewer, NO_FILTER);
    expect(list.reduce((sum, one) => sum + one.charges, 0)).toBe(charges);
    expect(list.map((one) => one.charges)).toEqual(list.map((one) => one.charges).sort((a, b) => b - a));
  });

  it("says who accuses, who is accused and how they stand", async () => {
    const support = await starting("China materially supports");
    expect(support.accusers).toMatchObject([
      { slug: "united-states", charges: 4 },
      { slug: "bloomberg", charges: 1 },
    ]);
    expect(support.accused).toMatchObject([{ slug: "china", answer: "denied" }]);
    expect(support.last).toBe("2025-07-25");
  });
});

describe("an allegation", () => {
  it("is laid out by article, with all charges and all replies", async () => {
    const { slug } = await starting("China materially supports");
    const { sums } = await allegation(viewer, NO_FILTER, slug);
    const { articles, numbers } = await allegationExchange(viewer, NO_FILTER, slug);
    const outline = articles.map((one) => [one.outlet, one.charges.length, one.replies.length]);
    expect(outline).toEqual([
      ["teleSUR English", 1, 3],
      ["The Kyiv Independent", 2, 3],
      ["Russia Today", 2, 6],
    ]);
    expect(sums).toMatchObject({ charges: 5, replies: 12, articles: 3, outlets: 3 });
    expect(articles.flatMap(({ charges }) => charges.map(({ id }) => numbers.get(id)))).toEqual([
      1, 2, 3, 4, 5,
    ]);
    for (const { charges, replies, paragraphs } of articles)
      for (const claim of [...charges, ...replies]) expect(claim.paragraph).toBeLessThanOrEqual(paragraphs);
  });

  it("is the same exchange page by page, and every charge answered on a page has its number", async () => {
    for (const { slug, charges } of await allegationList(viewer, NO_FILTER)) {
      const { sums } = await allegation(viewer, NO_FILTER, slug);
      expect(sums.charges).toBe(charges);
      const whole = await allegationExchange(viewer, NO_FILTER, slug, { pageSize: sums.articles });
      const pages = await Promise.all(
        Array.from({ length: sums.articles }, (_, at) =>
          allegationExchange(viewer, NO_FILTER, slug, { page: at + 1, pageSize: 1 }),
        ),
      );
      expect(pages.flatMap((page) => page.articles)).toEqual(whole.articles);
      expect(whole.articles.flatMap((one) => one.replies)).toHaveLength(sums.replies);
      for (const { articles, numbers, standings } of pages) {
        for (const [id, number] of numbers) expect(whole.numbers.get(id)).toBe(number);
        const held = articles.flatMap((one) => one.charges.map(({ id }) => id));
        for (const { replies } of articles)
          for (const reply of replies)
            expect(reply.answers.some(({ claimId }) => numbers.has(claimId))).toBe(true);
        expect(standings).toEqual(whole.standings.filter(({ chargeId }) => held.includes(chargeId)));
      }
    }
  });

  it("has every charge under one of its wordings, each known by the first in print", async () => {
    for (const { slug, charges } of (await allegationList(viewer, NO_FILTER)).slice(0, 5)) {
      const { items, total } = await allegationWordings(viewer, NO_FILTER, slug);
      expect(items.length).toBe(total);
      expect(items.reduce((sum, one) => sum + one.charges, 0)).toBe(charges);
      const firsts = items.map(({ numbers }) => numbers[0] ?? 0);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      const { numbers } = await allegationExchange(viewer, NO_FILTER, slug);
      for (const { first, numbers: its } of items) expect(numbers.get(first.id)).toBe(its[0]);
    }
  });

  it("keeps apart what the accused answered and what others said", async () => {
    const { slug } = await starting("China materially supports");
    const { accused } = await allegation(viewer, NO_FILTER, slug);
    expect(accused.map(({ actor }) => actor.slug)).toEqual(["china"]);
    const answers = accused[0]?.positions.flatMap(({ split }) => Object.values(split)) ?? [];
    expect(answers.reduce((sum, count) => sum + count, 0)).toBe(10);
    const standings = await chargeStandings(viewer, { ...NO_FILTER, allegation: slug });
    expect(standings.filter((one) => one.answer === "before").map((one) => one.accuser.slug)).toEqual([
      "bloomberg",
    ]);
    expect(accused[0]).toMatchObject({ pairs: standings.length, split: { before: 1 } });
  });

  it("is related to others against the same accused", async () => {
    const { slug } = await starting("China materially supports");
    const related = await relatedAllegations(viewer, NO_FILTER, slug);
    expect(related.map((one) => one.slug)).not.toContain(slug);
    expect(related.map((one) => one.proposition)).toContain("China helps Russia bypass Western sanctions");
    for (const filter of [NO_FILTER, { ...NO_FILTER, sourcing: ["record" as const] }])
      for (const one of await relatedAllegations(viewer, filter, slug)) {
        const listed = { ...NO_SEARCH, ...filter, allegation: one.slug };
        expect((await claimSearch(viewer, { ...listed, types: ["allege"] })).total).toBe(one.charges);
        expect((await claimSearch(viewer, { ...listed, answer: "none" })).total).toBe(one.silent);
      }
  });

  it("is not found where there is none, nor in another workspace", async () => {
    await expect(allegation(viewer, NO_FILTER, "no-such-thing")).rejects.toMatchObject({ kind: "not-found" });
    const stranger = await (await newWorld()).person("reader");
    const { slug } = await starting("China materially supports");
    await expect(allegation(stranger, NO_FILTER, slug)).rejects.toMatchObject({ kind: "not-found" });
  });
});
