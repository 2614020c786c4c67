import type { ExtractedArticle, ExtractedClaim, Extraction } from "#domain/extraction";
import { toOriginal } from "#domain/segment";
import { type Span, wordsOf } from "#domain/span";

/**
 * An extraction as a line of output. All offsets are UTF-16 code units of the document's own text, whatever cleaning did;
 * a span that cleaning joined over a cut comes in pieces.
 */
export function extractionLine(text: string, { id, articles }: Extraction) {
  return { id, articles: articles.map((article) => articleLine(text, article)) };
}

function articleLine(text: string, article: ExtractedArticle) {
  const { title, outlet, published, start, end } = article;
  return {
    title,
    outlet,
    published,
    start,
    end,
    claims: article.claims.map((claim) => claimLine(text, article, claim)),
  };
}

function claimLine(text: string, { map }: ExtractedArticle, claim: ExtractedClaim) {
  const moved = (spans: readonly Span[]): Span[] => spans.flatMap((span) => toOriginal(map, span));
  const spans = moved(claim.spans);
  return {
    id: claim.id,
    type: claim.type,
    mode: claim.mode,
    sourcing: claim.sourcing,
    speaker: claim.speaker?.name ?? null,
    actors: claim.actors.map(({ name }) => name),
    targets: claim.targets.map(({ name }) => name),
    spans,
    text: spans.map((span) => wordsOf(text, span)),
    content: moved(claim.content),
    source: moved(claim.source),
    cue: moved(claim.cue),
    nested: claim.nested,
    respondsTo: claim.respondsTo.map(({ to }) => to),
    said: claim.said,
    allegation: claim.allegation,
  };
}
