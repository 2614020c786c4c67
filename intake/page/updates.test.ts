import { describe, expect, it } from "vitest";
import { cleanPage } from "./clean-page";
import { momentOf } from "./updates";

const UPDATES = [
  [
    "2024-03-14T12:10:00+01:00",
    "Minister denies the charge",
    "The minister denied on Thursday that the road had been closed without a warning.",
  ],
  [
    "2024-03-14T11:40:00+01:00",
    "Union accuses the city",
    "The union accused the city of silence over the bridge that was closed at night.",
  ],
  [
    "2024-03-14T10:05:00+01:00",
    "Bridge is closed",
    "The bridge over the river was closed in the morning after cracks had been found in it.",
  ],
] as const;
const LEAD =
  "The bridge over the river is closed, and everybody blames everybody else: follow the day here as it goes on.";

const page = (body: string, head = "") =>
  `<!doctype html><html><head><title>The closed bridge: the day as it happens</title>${head}</head><body><main><h1>The closed bridge: the day as it happens</h1><p>${LEAD}</p>${body}</main></body></html>`;
const wanted = UPDATES.map(([at, title, words]) => ({ at: new Date(at).toISOString(), title, words }));
const partsOf = (html: string) => {
  const { text, parts = [] } = cleanPage(html);
  return parts.map(({ at, title, start, end }) => ({ at, title, words: text.slice(start, end) }));
};

describe("a page with several updates", () => {
  it("is parted where its elements are alike and bear a time each", () => {
    const body = UPDATES.map(
      ([at, title, words]) =>
        `<article><time datetime="${at}">now</time><h2>${title}</h2><p>${words}</p></article>`,
    ).join("");
    expect(partsOf(page(body))).toEqual([{ at: null, title: null, words: LEAD }, ...wanted]);
  });

  it("is parted by what its microdata calls updates", () => {
    const body = UPDATES.map(
      ([at, title, words]) =>
        `<div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="datePublished" content="${at}"><h3 itemprop="headline">${title}</h3><p>${words}</p></div>`,
    ).join("");
    expect(partsOf(page(body)).slice(-3)).toEqual(wanted);
  });

  it("is parted by its data for machines, also where a script is to draw it", () => {
    const data = JSON.stringify({
      "@type": "LiveBlogPosting",
      headline: "The closed bridge: the day as it happens",
      liveBlogUpdate: UPDATES.map(([datePublished, headline, articleBody]) => ({
        ...{ "@type": "BlogPosting", headline, articleBody, datePublished },
      })),
    });
    const head = `<script type="application/ld+json">${data}</script>`;
    expect(partsOf(page("", head)).slice(-3)).toEqual(wanted);
    const drawn = UPDATES.map(([, title, words]) => `<h2>${title}</h2><p>${words}</p>`).join("");
    expect(partsOf(page(drawn, head)).slice(-3)).toEqual(wanted);
  });
});

describe("a page with one article", () => {
  const story = Array.from(
    { length: 8 },
    (_, n) =>
      `<p>${LEAD} This is paragraph ${n} of a long story about the bridge, as the paper printed it.</p>`,
  ).join("");

  it("is not parted by comments with their times below it", () => {
    const comments = UPDATES.map(
      ([at, , words]) => `<li class="comment"><time datetime="${at}">now</time><p>${words}</p></li>`,
    ).join("");
    expect(partsOf(page(`<article>${story}</article><ul>${comments}</ul>`))).toEqual([]);
  });

  it("is not parted by teasers of other pages", () => {
    const teasers = UPDATES.map(
      ([at, title, words], n) =>
        `<div><time datetime="${at}">now</time><h3><a href="/stories/${n}">${title}</a></h3><p>${words}</p></div>`,
    ).join("");
    expect(partsOf(page(`${story}<section>${teasers}</section>`))).toEqual([]);
  });
});

describe("a moment", () => {
  it("is told in UTC where the page says its zone, and not where it says only the day", () => {
    expect(momentOf("2024-03-14T12:10+0100")).toBe("2024-03-14T11:10:00.000Z");
    expect(momentOf("2024-03-14")).toBeNull();
    expect(momentOf("2024-03-14T12:10")).toBeNull();
  });
});
