import { IntakeFailure, type ReadDocument, type SourceBytes } from "#domain/intake";
import { charsetIn, charsetOf } from "./charset";
import { decode } from "./decode";
import { inProcess } from "./in-process";

/** bytes of a page */
const LARGEST = 8 * 1024 * 1024;

/** A page of HTML as a document, cleaned in a process of its own. Throws an intake failure where it holds no article. */
export async function readPage(source: SourceBytes): Promise<ReadDocument> {
  if (source.bytes.length > LARGEST)
    throw new IntakeFailure("clean", "The page is larger than 8 MB: save its text alone and import that.");
  const html = decode(source.bytes, charsetOf(source.mediaType) ?? charsetIn(source.bytes));
  const page = await inProcess("page", { html, url: source.url ?? null }, { stage: "clean" });
  if (page.text === "")
    throw new IntakeFailure("clean", "The page holds no article: open it, copy its text and import that.");
  const { title, outlet, author, published, publishedFrom, url, language, text } = page;
  const head = { name: source.name, title, text, outlet, author, published, publishedFrom, url, language };
  return {
    ...head,
    ...(page.parts && { parts: page.parts }),
    mediaType: "text/html",
    original: source.bytes,
  };
}
