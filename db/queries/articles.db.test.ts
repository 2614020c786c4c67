import { beforeAll, describe, expect, test } from "vitest";
import { articleSearchFrom } from "#domain/article-search";
import { NO_FILTER } from "#domain/claim-filter";
import { searchFrom } from "#domain/claim-search";
import { filterFrom } from "#domain/filter-from";
import type { Principal } from "#domain/principal";
import { spanHolds } from "#domain/span";
import { sha256 } from "../chain";
import { goldCorpus } from "../testing/gold";
import { goldWorld } from "../testing/world";
import { articleClaims } from "./article-claims";
import { articleList } from "./article-list";
import { articleText } from "./article-text";
import { claimSearch } from "./claim-search";

let editor: Principal;
beforeAll(async () => {
  editor = (await goldWorld()).editor;
});

describe("the list of articles", () => {
  test("holds every article, its claims by type adding up to its claims", async () => {
    const { articles, total, outside } = await articleList(editor, NO_FILTER);
    expect([articles.length, total, outside]).toEqual([12, 12, 0]);
    for (const article of articles) {
      const sum = Object.values(article.types).reduce((a, b) => a + b, 0);
      expect(sum).toBe(article.claims);
      const opened = await claimSearch(editor, searchFrom({ article: article.id }));
      expect(opened.total).toBe(article.claims);
    }
  });

  test("asked for denials, leaves out articles without one and says how many", async () => {
    const { articles, total, outside } = await articleList(editor, filterFrom({ types: "deny" }));
    expect(total + outside).toBe(12);
    expect(articles.every((article) => (article.types.deny ?? 0) > 0)).toBe(true);
    expect(articles.every((article) => Object.keys(article.types).length === 1)).toBe(true);
  });

  test("asked for an outlet, keeps its articles without a claim", async () => {
    const outlets = (await articleList(editor, NO_FILTER)).articles.flatMap((a) => a.outlet?.key ?? []);
    for (const key of new Set(outlets))
      expect((await articleList(editor, filterFrom({ outlets: key }))).total).toBe(
        outlets.filter((other) => other === key).length,
      );
  });
});

describe("words that are searched for in articles", () => {
  const sought = (q: string, filter = {}) => articleList(editor, articleSearchFrom({ q, ...filter }));

  test("find the articles whose text holds them, and show where, word for word", async () => {
    const { articles, total, outside } = await sought("sanctions");
    expect(total + outside).toBe(12);
    expect(articles.length).toBe(total);
    const found = new Set(articles.map(({ id }) => id));
    for (const { id } of (await articleList(editor, NO_FILTER)).articles) {
      const { version } = await articleText(editor, id);
      expect(found.has(id)).toBe(/\bsanction(s|ed|ing)?\b/iu.test(version.text));
    }
    for (const { id, passages } of articles) {
      const { text } = (await articleText(editor, id)).version;
      expect(passages.length).toBeGreaterThan(0);
      for (const { words, hits } of passages) {
        expect(text).toContain(words);
        for (const [start, end] of hits) expect(words.slice(start, end)).toMatch(/^sanction/iu);
      }
    }
  });

  test("may be a phrase, may be barred, and go together with the filter", async () => {
    const all = (await sought("sanctions")).total;
    const phrase = (await sought('"western sanctions"')).total;
    expect(phrase).toBeGreaterThan(0);
    expect(phrase).toBeLessThan(all);
    expect((await sought('sanctions -"western sanctions"')).total).toBe(all - phrase);
    const denied = await sought("sanctions", { types: "deny" });
    expect(denied.total).toBeLessThan(all);
    expect(denied.articles.every(({ types }) => (types.deny ?? 0) > 0)).toBe(true);
    expect((await sought("nosuchwordanywhere")).total).toBe(0);
  });

  test("are not found by a stranger", async () => {
    const stranger = { ...editor, workspaceId: "00000000-0000-7000-8000-000000000000" } as Principal;
    expect((await articleList(stranger, articleSearchFrom({ q: "sanctions" }))).total).toBe(0);
  });
});

describe("an article as it is read", () => {
  test("stands with its hash, its place in the original and its claims word for word", async () => {
    for (const { id, claims: count } of (await articleList(editor, NO_FILTER)).articles) {
      const { version, document } = await articleText(editor, id);
      expect(sha256(version.text)).toBe(version.sha256);
      expect(document.original.slice(version.start, version.end)).toBe(version.text);
      const { claims, standing } = await articleClaims(editor, version.id);
      expect(claims.length).toBe(count);
      expect(claims.map((claim) => claim.ordinal)).toEqual(claims.map((_, index) => index + 1));
      for (const claim of claims) {
        expect(claim.spans.every((span) => spanHolds(version.text, span))).toBe(true);
        const pairs = claim.actors.length > 0 && claim.type === "allege" ? claim.targets.length : 0;
        expect(standing.get(claim.id)?.length ?? 0).toBe(pairs);
      }
    }
  });

  test("names the other articles of its file", async () => {
    const several = goldCorpus().documents.find((document) => document.extraction.articles.length > 1);
    const titles = several?.extraction.articles.map((article) => article.title) ?? [];
    const list = await articleList(editor, NO_FILTER);
    const one = list.articles.find((article) => article.document === several?.name);
    const text = await articleText(editor, one?.id ?? "");
    expect([text.title, ...text.siblings.map((sibling) => sibling.title)].sort()).toEqual(titles.sort());
  });

  test("is not here for a stranger, nor in a version that never was", async () => {
    const [first] = (await articleList(editor, NO_FILTER)).articles;
    const stranger = { ...editor, workspaceId: "00000000-0000-7000-8000-000000000000" } as Principal;
    await expect(articleText(stranger, first?.id ?? "")).rejects.toThrow("This article is not here");
    await expect(articleText(editor, first?.id ?? "", 9)).rejects.toThrow("This article is not here");
  });
});
