import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CleanArticle, SourceDocument } from "#domain/extraction";
import { manifestSchema, withManifest } from "#domain/manifest";
import { segmentHolds } from "#domain/segment";
import { cleanArticles } from "./extract";
import { wholeArticle } from "./whole-article";

const page = (text: string, more: Partial<SourceDocument> = {}): SourceDocument => ({
  id: "page",
  text,
  ...more,
});
const PARAGRAPHS = [
  "The minister of the harbour said on Tuesday that the new pier would open in May, two years late.",
  "Fishermen accused the ministry of hiding the costs. “They knew it in January,” their union said.",
  "A spokeswoman for the ministry rejected the accusation and pointed to the report of the auditors.",
];

function expectProof(document: SourceDocument, article: CleanArticle) {
  for (const segment of article.map) expect(segmentHolds(document.text, article.text, segment)).toBe(true);
  let rest = article.text;
  for (const { at, length } of [...article.map].reverse()) {
    rest = rest.slice(0, at) + rest.slice(at + length);
  }
  expect(rest.replaceAll("\n", "")).toBe("");
}

describe("a clean article", () => {
  it("is left whole, between blank lines", () => {
    const [article, ...others] = cleanArticles(page(PARAGRAPHS.join("\n\n")));
    expect(others).toEqual([]);
    expect(article?.text).toBe(PARAGRAPHS.join("\n\n"));
    expect(article?.title).toBeNull();
  });

  it("is left whole, with single line ends, carriage returns and subheadings", () => {
    const text = [PARAGRAPHS[0], "What the auditors found", PARAGRAPHS[1], PARAGRAPHS[2]].join("\r\n");
    expect(cleanArticles(page(text)).map((article) => article.text)).toEqual([
      text.replaceAll("\r\n", "\n\n"),
    ]);
  });

  it("is left whole in one line without an end", () => {
    const text = PARAGRAPHS.join(" ");
    expect(cleanArticles(page(text))).toMatchObject([{ start: 0, end: text.length, text, removed: [] }]);
  });

  it("keeps hard-wrapped paragraphs together", () => {
    const text = PARAGRAPHS.map((p) => p.replace(/(.{30,40}) /gu, "$1\n")).join("\n\n");
    const [article] = cleanArticles(page(text));
    expect(article?.map).toHaveLength(3);
    expect(article?.text).toBe(text);
  });

  it("keeps the title it was given, and drops that line from its text", () => {
    const text = `Pier opens late.\n\n${PARAGRAPHS.join("\n\n")}`;
    const [article] = cleanArticles(
      page(text, { title: "Pier opens late", published: "2024-03-06T10:00:00Z" }),
    );
    expect(article).toMatchObject({ title: "Pier opens late", published: "2024-03-06", start: 18 });
  });
});

describe("a page", () => {
  const FURNISHED = [
    "Skip to content",
    "Home",
    "Sport",
    "Harbour pier to open two years late",
    "By Ann Example, The Harbour Gazette staff",
    "Published 6 March 2024",
    "The pier in fog. (Bo Sample/AFP)",
    PARAGRAPHS[0],
    "Advertisement",
    "Mayor's Dog Wins Prize Again",
    PARAGRAPHS[1],
    "Sign up for our newsletter and get the harbour in your inbox.",
    PARAGRAPHS[2],
    "Related Articles",
    "Harbour master resigns over pier",
    "Comments",
    "I never believed a word that this ministry said about the pier.",
    "© 2024 Harbour Media. All rights reserved.",
  ].join("\n\n");

  it("gives its article without furniture, with title, outlet and day", () => {
    const [article, ...others] = cleanArticles(page(FURNISHED));
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      title: "Harbour pier to open two years late",
      outlet: "The Harbour Gazette",
      published: "2024-03-06",
      text: PARAGRAPHS.join("\n\n"),
    });
  });

  it("tells why each other line went", () => {
    const [article] = cleanArticles(page(FURNISHED));
    const reasons = new Map(
      article?.removed.map(({ start, end, reason }) => [FURNISHED.slice(start, end), reason]),
    );
    expect(reasons.get("Harbour pier to open two years late")).toBe("title");
    expect(reasons.get("Advertisement")).toBe("advertisement");
    expect(reasons.get("The pier in fog. (Bo Sample/AFP)")).toBe("caption");
  });

  it("of furniture alone has no article", () => {
    expect(cleanArticles(page("Menu\nLogin\nSubscribe\n"))).toEqual([]);
    expect(cleanArticles(page(" \n\n "))).toEqual([]);
  });

  it("of one short line without an end is that line", () => {
    expect(cleanArticles(page("Mayor denies it"))).toMatchObject([{ text: "Mayor denies it" }]);
  });

  it("of several articles is split at their headlines, relative times counted from the fetch", () => {
    const text = [
      "Harbour pier to open two years late",
      "2 days ago",
      ...PARAGRAPHS,
      "Lighthouse keeper denies sleeping on duty",
      "Coast Weekly",
      "5 hours ago",
      "The keeper of the lighthouse denied that he had been sleeping on duty when the ferry went aground.",
      "The coast guard said that it would look into the matter of the lighthouse and its keeper.",
    ].join("\n\n");
    expect(cleanArticles(page(text, { retrieved: "2024-03-08T03:00:00Z" }))).toMatchObject([
      { title: "Harbour pier to open two years late", published: "2024-03-06" },
      { title: "Lighthouse keeper denies sleeping on duty", published: "2024-03-07", outlet: "Coast Weekly" },
    ]);
  });

  it("that prints dates over its headlines is split at the dates", () => {
    const text = [
      "March 6, 2024",
      "Harbour pier to open two years late",
      ...PARAGRAPHS,
      "March 4, 2024",
      "Lighthouse keeper denies sleeping on duty",
      "The keeper of the lighthouse denied that he had been sleeping on duty when the ferry went aground.",
    ].join("\n\n");
    expect(cleanArticles(page(text))).toMatchObject([
      {
        title: "Harbour pier to open two years late",
        published: "2024-03-06",
        text: PARAGRAPHS.join("\n\n"),
      },
      { title: "Lighthouse keeper denies sleeping on duty", published: "2024-03-04" },
    ]);
  });

  it("names its outlet behind its title, under its text, or in its dateline", () => {
    const [first = "", ...rest] = PARAGRAPHS;
    const outlets = [
      ["# Harbour pier to open late - BBC News", ...PARAGRAPHS],
      [
        "Harbour pier to open late",
        ...PARAGRAPHS,
        "Copyright © 2019-2024 Harbour Media Ltd. All rights reserved.",
      ],
      ["Harbour pier to open late", `PORT ELSE, March 6 (Reuters) - ${first}`, ...rest],
      ["Harbour pier to open late", "By Reuters Staff", ...PARAGRAPHS],
    ].map((lines) => cleanArticles(page(lines.join("\n\n"), { retrieved: "2024-03-08" })));
    expect(outlets).toMatchObject([
      [{ title: "Harbour pier to open late", outlet: "BBC News" }],
      [{ title: "Harbour pier to open late", outlet: "Harbour Media" }],
      [{ outlet: "Reuters", published: "2024-03-06" }],
      [{ outlet: "Reuters" }],
    ]);
  });

  it("with a ticker gives an article for each of its items, on the day of the fetch", () => {
    const text = [
      ...PARAGRAPHS,
      "News Feed",
      "10:15 AM",
      "Ferry is afloat again.",
      "The ferry that went aground on Sunday is afloat again, the coast guard said.",
      "9:30 AM",
      "Keeper suspended.",
      "The keeper of the lighthouse has been suspended, according to two people with knowledge of the matter.",
    ].join("\n\n");
    expect(cleanArticles(page(text, { retrieved: "2024-03-08" }))).toMatchObject([
      { text: PARAGRAPHS.join("\n\n"), published: null },
      { title: "Ferry is afloat again.", published: "2024-03-08" },
      { title: "Keeper suspended.", published: "2024-03-08" },
    ]);
  });
});

describe("any text", () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...PARAGRAPHS,
      "Menu",
      "Related Links",
      "2 hours ago",
      "10:15 AM",
      "By Ann Example",
      "",
      "Comments",
      "March 3, 2024",
    ),
    fc.string({ unit: "grapheme", maxLength: 40 }),
  );
  const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join("\n"));

  it("is cut into articles whose every character but the joins is proved by the map", () => {
    fc.assert(
      fc.property(text, (written) => {
        const document = page(written, { retrieved: "2024-03-08" });
        for (const article of cleanArticles(document)) expectProof(document, article);
      }),
    );
  });

  it("loses nothing unsaid: what is not kept is removed with a reason, once there is an article", () => {
    fc.assert(
      fc.property(text, (written) => {
        const articles = cleanArticles(page(written));
        const known = new Set<number>();
        for (const { map, removed } of articles) {
          for (const { from, length } of map) for (let i = from; i < from + length; i++) known.add(i);
          for (const { start, end } of removed) for (let i = start; i < end; i++) known.add(i);
        }
        const unsaid = [...written.matchAll(/\S/g)].filter(
          (match) => !known.has(match.index) && match[0] !== "\uFEFF",
        );
        if (articles.length > 0) expect(unsaid).toEqual([]);
      }),
    );
  });

  it("is cleaned in time that grows with its length", () => {
    const once = (size: number): number => {
      const written = `${PARAGRAPHS.join("\n")}\n“„((((AAAA 2 `.repeat(size);
      const start = performance.now();
      cleanArticles(page(written));
      return performance.now() - start;
    };
    const best = (size: number): number => Math.min(once(size), once(size), once(size));
    best(100);
    expect(best(1600) / best(400)).toBeLessThan(10);
  }, 60_000);

  it("comes back whole when no cleaning is wanted", () => {
    const document = page("Menu\nHome\n", { title: "T", outlet: "O", published: "2024-03-06T01:00:00Z" });
    const article = wholeArticle(document);
    expect(article).toMatchObject({
      text: document.text,
      title: "T",
      outlet: "O",
      published: "2024-03-06",
      start: 0,
      end: 10,
    });
    expectProof(document, article);
  });
});

describe("the corpus", () => {
  const read = (file: string): string => readFileSync(new URL(`../corpus/${file}`, import.meta.url), "utf8");
  const manifest = manifestSchema.parse(JSON.parse(read("manifest.json")));
  const gold: {
    id: string;
    articles: Pick<CleanArticle, "title" | "outlet" | "published" | "start" | "end">[];
  }[] = read("gold.claims.jsonl")
    .trim()
    .split("\n")
    .map((written) => JSON.parse(written));

  it.each(gold)("is split as a reader splits it: $id", ({ id, articles }) => {
    const found = cleanArticles(withManifest(manifest, id, read(id)));
    const facts = ({ title, outlet, published, start }: (typeof articles)[number]) => ({
      title,
      outlet,
      published,
      start,
    });
    expect(found.map(facts)).toEqual(articles.map(facts));
  });
});
