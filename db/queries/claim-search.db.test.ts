import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { type ClaimSearch, searchFrom } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { goldCorpus } from "../testing/gold";
import { goldWorld } from "../testing/world";
import { claimFacets } from "./claim-facets";
import { claimSearch } from "./claim-search";

let editor: Principal;
beforeAll(async () => {
  editor = (await goldWorld()).editor;
});

const ask = (params: Record<string, string>) => claimSearch(editor, searchFrom(params));

/** Everything that a search lists, page by page. */
async function everything(search: ClaimSearch) {
  const first = await claimSearch(editor, search);
  const items = [...first.items];
  for (let page = 2; items.length < first.total; page += 1)
    items.push(...(await claimSearch(editor, { ...search, page })).items);
  return { ...first, items };
}

describe("the list of claims", () => {
  test("holds on its pages exactly as many items as its title says, none of them twice", async () => {
    const { items, total } = await everything(searchFrom({}));
    const annotated = goldCorpus().documents.flatMap((document) => document.extraction.articles);
    expect(total).toBe(annotated.flatMap((article) => article.claims).length);
    expect(new Set(items.map((item) => item.quotation.id)).size).toBe(total);
  });

  test("by pair, holds the pairs that the standing counts", async () => {
    expect((await ask({ answer: "denied" })).total).toBe(7);
    expect((await ask({ answer: "none" })).total).toBe(31);
    const pairs = await everything(searchFrom({ accuser: "united-states" }));
    expect(pairs.items.every((item) => item.pair?.accuser.slug === "united-states")).toBe(true);
    expect(pairs.claims).toBe(new Set(pairs.items.map((item) => item.quotation.id)).size);
  });

  test("finds words in any of their forms and shows where they stand", async () => {
    const { items, total } = await ask({ q: "weapon" });
    expect(total).toBeGreaterThan(0);
    for (const { quotation, hits } of items)
      for (const [start, end] of hits) expect(quotation.words.slice(start, end)).toMatch(/^weapon/i);
    expect(items.every((item) => item.hits.length > 0)).toBe(true);
  });

  test("of like words never holds the claim itself, and is mutual", async () => {
    const all = await everything(searchFrom({}));
    const like = async (id: string) =>
      (await everything(searchFrom({ like: id }))).items.map((item) => item.quotation.id);
    let found = 0;
    for (const { quotation } of all.items.slice(0, 40))
      for (const other of await like(quotation.id)) {
        found += 1;
        expect(other).not.toBe(quotation.id);
        expect(await like(other)).toContain(quotation.id);
      }
    expect(found).toBeGreaterThan(0);
    expect((await ask({ like: "00000000-0000-4000-8000-000000000000" })).total).toBe(0);
  }, 120_000);

  test("lists like words with the likest first, and marks a phrase as one", async () => {
    const all = (await everything(searchFrom({}))).items.map((item) => item.quotation);
    for (const { id, words } of all.slice(0, 12)) {
      const { items } = await ask({ like: id });
      const near = await Promise.all(
        items.map(async (item) => {
          const [row] = await database().execute<{ near: number }>(
            sql`select similarity(${item.quotation.words}, ${words}) as near`,
          );
          return row?.near ?? 0;
        }),
      );
      expect(near).toEqual(near.toSorted((one, other) => other - one));
    }
    const { items } = await ask({ q: '"arms embargo"' });
    for (const { quotation, hits } of items)
      expect(hits.map(([start, end]) => quotation.words.slice(start, end).toLowerCase())).toContain(
        "arms embargo",
      );
  }, 60_000);

  test("finds nothing for words that nobody said, and does not stumble over signs", async () => {
    const nothing = await ask({ q: "xylophone" });
    expect([nothing.total, nothing.outside]).toEqual([0, (await ask({})).claims]);
    expect((await ask({ q: `") & | ! <-> ':*` })).total).toBe(0);
  });

  test("lists what an actor said, what was said of it, and what answers it", async () => {
    const by = await everything(searchFrom({ by: "china" }));
    expect(by.items.every((item) => item.quotation.actors.some((actor) => actor.slug === "china"))).toBe(
      true,
    );
    const replies = await everything(searchFrom({ repliesTo: "united-states" }));
    expect(replies.total).toBeGreaterThan(0);
    expect(replies.items.every((item) => item.quotation.answers.length > 0)).toBe(true);
  });

  test("another workspace finds none of it", async () => {
    const stranger = { ...editor, workspaceId: "00000000-0000-7000-8000-000000000000" } as Principal;
    expect((await claimSearch(stranger, searchFrom({}))).total).toBe(0);
  });
});

describe("every count in a facet is the length of the list it opens", () => {
  test.each([
    {},
    { q: "Russia or China" },
    { types: "allege,deny" },
    { accused: "china" },
    { actors: "russia", review: "all" },
  ])("under %o", async (params) => {
    const search = searchFrom(params);
    const facets = await claimFacets(editor, search);
    const opened: [number, Partial<ClaimSearch>][] = [
      ...facets.types.map((v): [number, Partial<ClaimSearch>] => [v.count, { types: [v.key] }]),
      ...facets.actors.map((v): [number, Partial<ClaimSearch>] => [v.count, { actors: [v.key] }]),
      ...facets.outlets.map((v): [number, Partial<ClaimSearch>] => [v.count, { outlets: [v.key] }]),
      ...facets.sourcing.map((v): [number, Partial<ClaimSearch>] => [v.count, { sourcing: [v.key] }]),
      ...facets.review.map((v): [number, Partial<ClaimSearch>] => [v.count, { review: v.key }]),
      ...facets.answers.map((v): [number, Partial<ClaimSearch>] => [v.count, { answer: v.key }]),
    ];
    for (const [count, change] of opened)
      expect([change, (await claimSearch(editor, { ...search, ...change })).total]).toEqual([change, count]);
  });
});
