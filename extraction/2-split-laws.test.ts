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
      const before = process.cpuUsage();
      cleanArticles(page(written));
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const best = (size: number): number => Math.min(...Array.from({ length: 5 }, () => once(size)));
    best(100);
    // four times the length: a square would cost sixteen times as much
    expect(best(1600) / best(400)).toBeLessThan(12);
  }, 60_000);

  it.each([
    "“„((((AAAA 2 ",
    "a                    | ",
    "......",
    "''a",
    "1:1:",
    "By A, ",
    "\u00a0",
    "© 2024 ",
    "(Photo",
    "March 3 ",
  ])(
    "is cleaned within seconds however strange, such as a long line of %j",
    (unit) => {
      const long = unit.repeat(Math.floor(300_000 / unit.length));
      const short = `${unit.repeat(Math.floor(190 / unit.length))}x\n`.repeat(1500);
      const start = performance.now();
      cleanArticles(page(`${long}\nPhoto: x\n${long}b | BBC News\n${short}`, { title: `a${long}b` }));
      expect(performance.now() - start).toBeLessThan(15_000);
    },
    30_000,
  );

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
