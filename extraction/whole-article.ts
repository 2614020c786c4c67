import type { CleanArticle, SourceDocument } from "#domain/extraction";

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
