import type { CleanArticle, SourceDocument } from "#domain/extraction";
import { cleanPage } from "./1-clean";
import { splitPage } from "./2-split";

/** The articles of a scraped page, without its furniture; see stages 1 and 2. */
export const cleanArticles = (document: SourceDocument): CleanArticle[] =>
  splitPage(document, cleanPage(document.text));

/** The document's text as one article, neither cleaned nor split: its map is the identity. */
export const wholeArticle = ({ text, title, outlet, published }: SourceDocument): CleanArticle => ({
  title: title ?? null,
  outlet: outlet ?? null,
  published: published?.slice(0, 10) ?? null,
  start: 0,
  end: text.length,
  text,
  map: [{ at: 0, from: 0, length: text.length }],
  removed: [],
});
