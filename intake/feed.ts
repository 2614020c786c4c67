import { parseFeed } from "feedsmith";
import { IntakeFailure } from "#domain/intake";
import { decode } from "./decode";

export interface FeedItem {
  readonly url: string;
  readonly title: string | null;
  /** ISO day */
  readonly published: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

const LONGEST_TITLE = 500;

/**
 * A feed's items with their addresses made whole against the feed's own; RSS, Atom, RDF and JSON Feed. Items without an
 * address of the web are left out, a second item with the same address too. Throws where the bytes are no feed.
 */
export function readFeed(bytes: Uint8Array, url: string): Feed {
  const parsed = parsedFeed(decode(bytes));
  const raw = itemsOf(parsed);
  const seen = new Set<string>();
  const items = raw.flatMap(({ address, title, day }) => {
    const whole = wholeAddress(address, url);
    if (!whole || seen.has(whole)) return [];
    seen.add(whole);
    return [{ url: whole, title: plainTitle(title), published: isoDayOf(day) }];
  });
  return { title: plainTitle(titleOf(parsed)), items };
}

type Parsed = ReturnType<typeof parseFeed>;

function parsedFeed(text: string): Parsed {
  try {
    return parseFeed(text);
  } catch {
    throw new IntakeFailure("read", "It is no feed: give the address of an RSS, Atom, RDF or JSON feed.");
  }
}

interface RawItem {
  readonly address: string | undefined;
  readonly title: string | undefined;
  readonly day: unknown;
}

function itemsOf({ format, feed }: Parsed): RawItem[] {
  switch (format) {
    case "rss":
      return (feed.items ?? []).map(({ link, guid, title, pubDate, dc }) => ({
        address: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        title,
        day: pubDate ?? dc?.dates?.[0],
      }));
    case "atom":
      return (feed.entries ?? []).map(({ links, title, published, updated }) => ({
        address: (links?.find(({ rel }) => !rel || rel === "alternate") ?? links?.[0])?.href,
        title: title?.value,
        day: published ?? updated,
      }));
    case "rdf":
      return (feed.items ?? []).map(({ link, title, dc }) => ({ address: link, title, day: dc?.dates?.[0] }));
    case "json":
      return (feed.items ?? []).map(({ url, external_url, title, date_published }) => ({
        address: url ?? external_url,
        title,
        day: date_published,
      }));
  }
}

const titleOf = ({ format, feed }: Parsed): string | undefined =>
  format === "atom" ? feed.title?.value : feed.title;

function wholeAddress(address: string | undefined, base: string): string | null {
  const whole = address && URL.canParse(address.trim(), base) ? new URL(address.trim(), base) : null;
  if (!whole || !/^https?:$/u.test(whole.protocol)) return null;
  whole.hash = "";
  return whole.href;
}

/** Titles may carry tags and entities. */
function plainTitle(title: string | undefined): string | null {
  const plain = title
    ?.slice(0, LONGEST_TITLE * 2)
    .replace(/<[^<>]{0,200}>/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return plain ? plain.slice(0, LONGEST_TITLE) : null;
}

function isoDayOf(written: unknown): string | null {
  if (typeof written !== "string") return null;
  const iso = /^\d{4}-\d{2}-\d{2}/u.exec(written)?.[0];
  const moment = Date.parse(iso ?? written);
  if (Number.isNaN(moment)) return null;
  return iso ?? new Date(moment).toISOString().slice(0, 10);
}
