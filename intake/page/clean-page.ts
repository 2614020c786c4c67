import { parseHTML } from "linkedom";
import type { PagePart, PublishedFrom } from "#domain/intake";
import { dayWritten } from "../day-in-words";
import { languageOf } from "../language";
import { wellFormed } from "../well-formed";
import { blocksOf, type PageBlock } from "./blocks";
import { bodyOf } from "./body";
import type { LinkedUpdate } from "./linked-data";
import { judgeMarkup } from "./markup";
import { metadataOf } from "./metadata";
import { readableRuns } from "./readable";
import {
  blocksOfEntries,
  blocksOfUpdates,
  type Entry,
  entriesAmong,
  entriesOf,
  type Part,
  partedByEntries,
  partedByUpdates,
} from "./updates";

/** A page as an article: its text without furniture, and what it says of itself. */
export interface CleanedPage {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** ISO day */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly url: string | null;
  readonly language: string | null;
  /** paragraphs parted by a blank line; empty where the page holds no article */
  readonly text: string;
  /** where it holds several articles or updates: each with its moment, its title and its place in the text */
  readonly parts?: readonly PagePart[];
}

/**
 * Cleans a page. Throws an intake failure where its markup is too deep or too large to be read; what is not HTML comes back
 * with an empty text. Run it in a worker: a page may take long however its markup is limited.
 */
export function cleanPage(html: string, url: string | null = null): CleanedPage {
  const { html: bare, data } = judgeMarkup(html);
  const { document } = parseHTML(
    /<html[\s>]/iu.test(bare.slice(0, 5000)) ? bare : `<html><body>${bare}</body></html>`,
  );
  const { linked, ...metadata } = metadataOf(document, data, url);
  const places = new Map<Element, number>();
  const blocks = blocksOf(document.documentElement, places);
  const found = entriesOf(document, places);
  const article = bodyOf(blocks, readableRuns(document), metadata.title);
  const { body, parts } = several(article, blocks, { ...found, updates: linked?.updates ?? [] });
  const text = wellFormed(body.map((block) => block.text).join("\n\n"));
  return {
    ...(parts && { parts: partsOf(body, parts) }),
    ...metadata,
    ...dayInText(metadata, blocks, body[0]),
    language: languageOf(text) ?? metadata.language?.slice(0, 2) ?? null,
    text,
  };
}

interface Found {
  readonly entries: readonly Entry[];
  readonly declared: boolean;
  readonly updates: readonly LinkedUpdate[];
}

/** The article's blocks, and where the page holds several articles or updates, which of them belong to which. */
function several(
  article: readonly PageBlock[],
  blocks: readonly PageBlock[],
  { entries, declared, updates }: Found,
): { readonly body: readonly PageBlock[]; readonly parts: readonly Part[] | null } {
  // what a page itself calls its updates is its article, whatever was passed over
  const isLive = declared || (updates.length > 1 && entriesAmong(article, entries) > 1);
  const live = isLive ? blocksOfEntries(blocks, entries) : [];
  const own = new Set([...article, ...live]);
  const body = live.length > 0 ? blocks.filter((block) => own.has(block)) : article;
  const parts = partedByEntries(body, entries, isLive) ?? partedByUpdates(body, updates);
  if (parts || updates.length < 2) return { body, parts };
  // the page draws its updates by a script: its data for machines says them
  const told = [...article, ...blocksOfUpdates(updates)];
  return { body: told, parts: partedByUpdates(told, updates) };
}

/** Parts of the text instead of its blocks, which are joined by blank lines. */
function partsOf(body: readonly PageBlock[], parts: readonly Part[]): PagePart[] {
  let end = -2;
  const spans = body.map(({ text }) => {
    const start = end + 2;
    end = start + text.length;
    return { start, end };
  });
  return parts.flatMap(({ at, title, from, to }) => {
    const [first, last] = [spans[from], spans[to - 1]];
    return first && last ? [{ at, title, start: first.start, end: last.end }] : [];
  });
}

const DAY_LINE = 140;
const NEAR = 12;

/** Where nothing else tells the day, the short lines just above the text may. */
function dayInText(
  { published, publishedFrom }: Pick<CleanedPage, "published" | "publishedFrom">,
  blocks: readonly PageBlock[],
  first: PageBlock | undefined,
): Pick<CleanedPage, "published" | "publishedFrom"> {
  const at = first && !published ? blocks.indexOf(first) : -1;
  const above = blocks.slice(Math.max(0, at - NEAR), Math.max(0, at + 1)).toReversed();
  const day = above.flatMap(({ text }) => (text.length <= DAY_LINE ? (dayWritten(text) ?? []) : []))[0];
  return day ? { published: day, publishedFrom: "text" } : { published, publishedFrom };
}
