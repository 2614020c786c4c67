import type { PublishedFrom } from "#domain/intake";
import { dayInAddress, dayWritten } from "../day-in-words";
import { type LinkedArticle, linkedArticle } from "./linked-data";
import { plainWords } from "./plain-words";

/** What a page says of its article outside its text. */
export interface PageMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** ISO day */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly linked: LinkedArticle | null;
}

const DAY_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "article:published",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "dc.date.created",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "date",
  "article.created",
];
const AUTHOR_NAMES = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "twitter:creator",
];
const OUTLET_NAMES = [
  "og:site_name",
  "application-name",
  "publisher",
  "dc.publisher",
  "article:publisher",
  "twitter:site",
];

/** Metadata of a page by JSON-LD first, then Open Graph and other `meta`, `time`, and the address. */
export function metadataOf(document: Document, data: readonly string[], url: string | null): PageMetadata {
  const linked = linkedArticle(data);
  const meta = metaOf(document);
  const said = (names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const address = url ?? canonicalOf(document, said(["og:url"]));
  const outlet = named(linked?.publisher) ?? named(said(OUTLET_NAMES)) ?? hostOf(address);
  return {
    title: titleOf(document, linked, said(["og:title", "twitter:title", "headline"]), outlet),
    outlet,
    author: authorOf(document, linked, said(AUTHOR_NAMES)),
    ...publishedOf(
      document,
      linked,
      DAY_NAMES.map((name) => meta.get(name)),
      address,
    ),
    url: address,
    language: linked?.language ?? (document.documentElement?.getAttribute("lang") || null),
    linked,
  };
}

function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name =
      element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !meta.has(key)) meta.set(key, content.slice(0, 1000));
  }
  return meta;
}

function canonicalOf(document: Document, openGraph: string | null): string | null {
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? openGraph;
  return canonical && URL.canParse(canonical) && /^https?:/u.test(canonical) ? new URL(canonical).href : null;
}

/** A name for people: neither an address nor an account. */
const named = (value: string | null | undefined): string | null => {
  const plain = plainWords(value);
  return plain && !/^(?:https?:|@)/u.test(plain) && plain.length <= 200 ? plain : null;
};

const hostOf = (address: string | null): string | null =>
  address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, "") : null;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function titleOf(
  document: Document,
  linked: LinkedArticle | null,
  openGraph: string | null,
  outlet: string | null,
): string | null {
  const heads = [...document.querySelectorAll("h1")]
    .slice(0, 10)
    .map((one) => plainWords(one.textContent) ?? "");
  const page = plainWords(document.querySelector("title")?.textContent);
  const written = named(linked?.headline) ?? named(openGraph) ?? page;
  // What a page prints large and repeats in its title is its headline, free of the outlet's name.
  const printed = heads.find(
    (head) =>
      head.length >= 10 && [written, page].some((one) => one && lettersOf(one).startsWith(lettersOf(head))),
  );
  const title = printed ?? written ?? heads.find((head) => head.length >= 10) ?? null;
  return title ? withoutOutlet(title, outlet) : null;
}

function withoutOutlet(title: string, outlet: string | null): string {
  const at = Math.max(
    title.lastIndexOf(" | "),
    title.lastIndexOf(" - "),
    title.lastIndexOf(" – "),
    title.lastIndexOf(" — "),
  );
  if (at < 15 || !outlet) return title;
  const behind = lettersOf(title.slice(at + 3));
  const name = lettersOf(outlet);
  return behind !== "" && (name.includes(behind) || behind.includes(name))
    ? title.slice(0, at).trim()
    : title;
}

function authorOf(document: Document, linked: LinkedArticle | null, meta: string | null): string | null {
  const printed = document.querySelector(
    "[itemprop=author] [itemprop=name], [rel=author], [itemprop=author], .byline .author, .byline",
  )?.textContent;
  const written = named(linked?.author) ?? named(meta) ?? named(printed);
  const bare = written?.replace(/^(?:by|von|par|por)\s+/iu, "").trim();
  return bare && bare.length <= 150 ? bare : null;
}

interface Published {
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
}

function publishedOf(
  document: Document,
  linked: LinkedArticle | null,
  meta: readonly (string | undefined)[],
  address: string | null,
): Published {
  const candidates: [PublishedFrom, () => string | null | undefined][] = [
    ["json-ld", () => dayWritten(linked?.published)],
    ["open-graph", () => meta.map(dayWritten).find(Boolean)],
    ["time", () => timeIn(document)],
    ["url", () => dayInAddress(address)],
  ];
  for (const [publishedFrom, read] of candidates) {
    const published = read();
    if (published) return { published, publishedFrom };
  }
  return { published: null, publishedFrom: null };
}

/** The day of the first element that marks a moment, in the article rather than elsewhere. */
function timeIn(document: Document): string | null {
  const marked = document.querySelector(
    "[itemprop=datePublished], time[pubdate], .entry-date, abbr.published",
  );
  const inside = document.querySelectorAll("article time, main time, [itemprop=articleBody] time");
  for (const element of [marked, ...inside, document.querySelector("time")]) {
    const day = dayWritten(
      element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent,
    );
    if (day) return day;
  }
  return null;
}
