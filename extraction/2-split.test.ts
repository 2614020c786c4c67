import { describe, expect, it } from "vitest";
import type { SourceDocument } from "#domain/extraction";
import { cleanArticles } from "./extract";

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
      ["Harbour pier to open late", "By Ann Reed BBC News, Port Else", ...PARAGRAPHS],
    ].map((lines) => cleanArticles(page(lines.join("\n\n"), { retrieved: "2024-03-08" })));
    expect(outlets).toMatchObject([
      [{ title: "Harbour pier to open late", outlet: "BBC News" }],
      [{ title: "Harbour pier to open late", outlet: "Harbour Media" }],
      [{ outlet: "Reuters", published: "2024-03-06" }],
      [{ outlet: "Reuters" }],
      [{ outlet: "BBC News" }],
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

  it("goes on below a box of related links, and not into a list of teasers", () => {
    const [first, ...rest] = PARAGRAPHS;
    const boxed = [
      "Harbour pier to open late",
      "6 March 2024",
      first,
      "Related Articles",
      "Who built it?",
      "Ferry aground",
      ...rest,
    ];
    const teased = [
      "Share",
      "Tweet",
      "More from the coast",
      "Ferry afloat again",
      "The ferry is afloat again, the coast guard said.",
    ];
    const [article] = cleanArticles(page([...boxed, ...teased].join("\n\n")));
    expect(article?.text).toBe(PARAGRAPHS.join("\n\n"));
  });

  it("of a blog is split into its posts, whoever posted them", () => {
    const text = [
      "Harbour pier to open two years late",
      "Posted on March 4, 2024 by admin",
      ...PARAGRAPHS,
      "Leave a comment",
      "Lighthouse keeper denies sleeping on duty",
      "Posted on March 3, 2024 by admin",
      "The keeper of the lighthouse denied that he had been sleeping on duty when the ferry went aground.",
      "3 comments",
    ].join("\n");
    expect(cleanArticles(page(text)).map(({ published }) => published)).toEqual(["2024-03-04", "2024-03-03"]);
  });

  it("ends where an agency ends its copy", () => {
    const text = [
      "Harbour pier to open late",
      ...PARAGRAPHS,
      "###",
      "About the Ministry",
      "It was founded in 1820.",
    ].join("\n\n");
    expect(cleanArticles(page(text))).toMatchObject([{ text: PARAGRAPHS.join("\n\n") }]);
  });

  it("may ask a question in its headline", () => {
    const text = ["Is the pier safe?", ...PARAGRAPHS].join("\n\n");
    expect(cleanArticles(page(text))).toMatchObject([
      { title: "Is the pier safe?", text: PARAGRAPHS.join("\n\n") },
    ]);
  });
});
