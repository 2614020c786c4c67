import type {
  CleanArticle,
  ExtractedAllegation,
  ExtractedArticle,
  Extraction,
  SourceDocument,
} from "#domain/extraction";
import { isReadForClaims } from "#domain/import";
import type { PagePart } from "#domain/intake";
import { articlesOf, extractRun, type Models, type RunOptions } from "#extraction/extract";
import { wholeArticle } from "#extraction/whole-article";
import type { Incoming } from "./read-item";

interface Read {
  readonly extraction: Extraction;
  readonly allegations: readonly ExtractedAllegation[];
}

/** The allegations that are known, and what another reader found. */
type More = Pick<RunOptions, "known" | "given">;

/** What is a page's text as it stands: furniture and several articles are looked for in it. Other sources were cleaned. */
const AS_IT_STANDS = new Set(["text/plain", "application/pdf"]);

/**
 * What the pipeline finds in a document that was read. A text in another language is one article without claims. A text
 * in which the pipeline sees no article is taken whole: nothing that came in is dropped.
 */
export function extractDocument(incoming: Incoming, models: Models, more: More): Read {
  if (incoming.parts) return extractParts(incoming, incoming.parts, models, more);
  if (!isReadForClaims(incoming.facts.language)) return unreadDocument(incoming);
  const document = sourceOf(incoming);
  const read = run(document, models, { ...more, asArticle: isCleaned(incoming) });
  return read.extraction.articles.length > 0 ? read : run(document, models, { ...more, asArticle: true });
}

/** The articles of a document in which claims are looked for, as `extractDocument` takes them. */
export function articlesToRead(incoming: Incoming): CleanArticle[] {
  if (!isReadForClaims(incoming.facts.language)) return [];
  const document = sourceOf(incoming);
  if (incoming.parts) return partsOf(document, incoming.parts).map(wholeArticle);
  const articles = articlesOf(document, isCleaned(incoming));
  return articles.length > 0 ? articles : [wholeArticle(document)];
}

const isCleaned = ({ facts }: Incoming): boolean => !AS_IT_STANDS.has(facts.mediaType ?? "text/plain");

const partsOf = (whole: SourceDocument, parts: readonly PagePart[]): SourceDocument[] =>
  parts.map(({ at, title, start, end }, index) => ({
    ...{ ...whole, id: `${whole.id}#${index + 1}`, text: whole.text.slice(start, end) },
    ...{ title: title ?? whole.title, published: at?.slice(0, 10) ?? whole.published },
  }));

/** Each part of a page as an article of its own, with its own title and moment; its places are into the page's text. */
function extractParts(incoming: Incoming, parts: readonly PagePart[], models: Models, more: More): Read {
  const documents = partsOf(sourceOf(incoming), parts);
  const isRead = isReadForClaims(incoming.facts.language);
  const { extractions, allegations } = isRead
    ? extractRun(documents, models, { ...more, asArticle: true })
    : { extractions: [], allegations: [] };
  const articles = parts.flatMap(({ at, start }, index) => {
    const document = documents[index];
    const [article = document && { ...wholeArticle(document), claims: [] }] =
      extractions[index]?.articles ?? [];
    return article ? [{ ...movedBy(article, start), publishedAt: at }] : [];
  });
  return { extraction: { id: incoming.name, articles }, allegations };
}

const movedBy = (article: ExtractedArticle, by: number): ExtractedArticle => ({
  ...article,
  start: article.start + by,
  end: article.end + by,
  map: article.map.map((segment) => ({ ...segment, from: segment.from + by })),
  removed: article.removed.map((cut) => ({ ...cut, start: cut.start + by, end: cut.end + by })),
});

/** A document as it stands, one article in which no machine found a claim. */
export function unreadDocument(incoming: Incoming): Read {
  const article = { ...wholeArticle(sourceOf(incoming)), claims: [] };
  return { extraction: { id: incoming.name, articles: [article] }, allegations: [] };
}

const sourceOf = ({ name, text, facts, retrieved }: Incoming): SourceDocument => ({
  ...{ id: name, text, title: facts.title, outlet: facts.outlet, published: facts.published },
  retrieved: retrieved?.toISOString() ?? null,
});

function run(document: SourceDocument, models: Models, options: RunOptions) {
  const { extractions, allegations } = extractRun([document], models, options);
  return { extraction: extractions[0] ?? { id: document.id, articles: [] }, allegations };
}
