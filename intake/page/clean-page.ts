import { parseHTML } from "linkedom";
import type { PublishedFrom } from "#domain/intake";
import { dayWritten } from "../day-in-words";
import { languageOf } from "../language";
import { wellFormed } from "../well-formed";
import { blocksOf, type PageBlock } from "./blocks";
import { bodyOf } from "./body";
import { judgeMarkup } from "./markup";
import { metadataOf } from "./metadata";
import { readableRuns } from "./readable";

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
  const { linked: _, ...metadata } = metadataOf(document, data, url);
  const blocks = blocksOf(document.documentElement);
  const body = bodyOf(blocks, readableRuns(document), metadata.title);
  const text = wellFormed(body.map((block) => block.text).join("\n\n"));
  return {
    ...metadata,
    ...dayInText(metadata, blocks, body[0]),
    language: languageOf(text) ?? metadata.language?.slice(0, 2) ?? null,
    text,
  };
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
