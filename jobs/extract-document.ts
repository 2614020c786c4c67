import type { ExtractedAllegation, Extraction, SourceDocument } from "#domain/extraction";
import { isReadForClaims } from "#domain/import";
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
  if (!isReadForClaims(language)) return unreadDocument(incoming);
  const document = sourceOf(incoming);
  const asArticle = !AS_IT_STANDS.has(mediaType ?? "text/plain");
  const read = run(document, models, known, asArticle);
  return read.extraction.articles.length > 0 ? read : run(document, models, known, true);
}

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
