import type { ExtractedAllegation, ExtractedArticle, Extraction, SourceDocument } from "#domain/extraction";
import { isReadForClaims } from "#domain/import";
import type { PagePart } from "#domain/intake";
import type { KnownAllegation } from "#extraction/9-allegations";
import { extractRun, type Models } from "#extraction/extract";
import { wholeArticle } from "#extraction/whole-article";
import type { Incoming } from "./read-item";

interface Read {
  readonly extraction: Extraction;
  readonly allegations: readonly ExtractedAllegation[];
}

/** What is a page's text as it stands: furniture and several articles are looked for in it. Other sources were cleaned. */
const AS_IT_STANDS = new Set(["text/plain", "application/pdf"]);

/**
 * What the pipeline finds in a document that was read. A text in another language is one article without claims. A text
 * in which the pipeline sees no article is taken whole: nothing that came in is dropped.
 */
export function extractDocument(incoming: Incoming, known: readonly KnownAllegation[], models: Models): Read {
  const { language, mediaType } = incoming.facts;
  if (incoming.parts) return extractParts(incoming, incoming.parts, { known, models });
  if (!isReadForClaims(language)) return unreadDocument(incoming);
  const document = sourceOf(incoming);
  const asArticle = !AS_IT_STANDS.has(mediaType ?? "text/plain");
  const read = run(document, models, known, asArticle);
  return read.extraction.articles.length > 0 ? read : run(document, models, known, true);
}

/** Each part of a page as an article of its own, with its own title and moment; its places are into the page's text. */
function extractParts(
  incoming: Incoming,
  parts: readonly PagePart[],
  { known, models }: { readonly known: readonly KnownAllegation[]; readonly models: Models },
): Read {
  const whole = sourceOf(incoming);
  const documents = parts.map(({ at, title, start, end }, index) => ({
    ...{ ...whole, id: `${whole.id}#${index + 1}`, text: whole.text.slice(start, end) },
    ...{ title: title ?? whole.title, published: at?.slice(0, 10) ?? whole.published },
  }));
  const isRead = isReadForClaims(incoming.facts.language);
  const { extractions, allegations } = isRead
    ? extractRun(documents, models, { known, asArticle: true })
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

function run(
  document: SourceDocument,
  models: Models,
  known: readonly KnownAllegation[],
  asArticle: boolean,
) {
  const { extractions, allegations } = extractRun([document], models, { known, asArticle });
  return { extraction: extractions[0] ?? { id: document.id, articles: [] }, allegations };
}
