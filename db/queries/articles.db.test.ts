import { beforeAll, describe, expect, test } from "vitest";
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
