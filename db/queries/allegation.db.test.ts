import { beforeAll, describe, expect, it } from "vitest";
import { NO_FILTER } from "#domain/claim-filter";
import { NO_SEARCH } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { goldWorld, newWorld } from "../testing/world";
import { allegation } from "./allegation";
import { allegationList } from "./allegation-list";
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
    const page = await allegation(viewer, NO_FILTER, (await starting("China materially supports")).slug);
    const outline = page.articles.map((one) => [one.outlet, one.charges.length, one.replies.length]);
    expect(outline).toEqual([
      ["teleSUR English", 1, 3],
      ["The Kyiv Independent", 2, 3],
      ["Russia Today", 2, 6],
    ]);
    for (const { charges, replies, paragraphs } of page.articles)
      for (const claim of [...charges, ...replies]) expect(claim.paragraph).toBeLessThanOrEqual(paragraphs);
  });

  it("keeps apart what the accused answered and what others said", async () => {
    const page = await allegation(viewer, NO_FILTER, (await starting("China materially supports")).slug);
    expect(page.answers.length).toBe(10);
    expect(new Set(page.answers.map((one) => one.accused.slug))).toEqual(new Set(["china"]));
    expect(page.standings.filter((one) => one.answer === "before").map((one) => one.accuser.slug)).toEqual([
      "bloomberg",
    ]);
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
