import type { ClaimType } from "#domain/claim";
import type { Counts, ModelScore, ModelScores } from "#domain/model-score";
import { shiftOf } from "#domain/model-score";
import { extractRun, type Models } from "#extraction/extract";
import type { LearnedArticle } from "./decided-lessons";
import type { ScoredDocument } from "./match";
import { scoreClaims } from "./score-claims";

/** How a model read articles: pooled, and article by article. */
export interface ReadScore {
  readonly score: ModelScore;
  readonly found: readonly Counts[];
  readonly typed: readonly Counts[];
}

/**
 * Reads articles with a model and compares what it finds with what people let stand, as `npm run score` does. Spans of the
 * articles' own texts; nothing is cleaned or cut.
 */
export function scoreModel(
  models: Models,
  articles: readonly LearnedArticle[],
  done: (share: number) => void = () => undefined,
): ReadScore {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const gold = articles.map(goldOf);
  const read = articles.map(({ id, text }, at): ScoredDocument => {
    const { extractions } = extractRun([{ id, text }], models, { asArticle: true });
    done((at + 1) / articles.length);
    const claims = extractions[0]?.articles.flatMap((article) => article.claims) ?? [];
    return { id, claims: claims.map((claim) => ({ id: claim.id, type: claim.type, spans: claim.spans })) };
  });
  const whole = scoreClaims(gold, read, texts);
  const each = gold.map((article, at) => scoreClaims([article], read.slice(at, at + 1), texts));
  const typed = each.map(({ claims, types }) => ({ ...counts(claims), tp: typedOf(types) }));
  const { claims, types } = whole;
  const byType = Object.fromEntries(Object.entries(types).map(([type, figure]) => [type, counts(figure)]));
  return {
    score: {
      articles: articles.length,
      found: counts(claims),
      typed: { ...counts(claims), tp: typedOf(types) },
      types: byType as Partial<Record<ClaimType, Counts>>,
    },
    found: each.map((one) => counts(one.claims)),
    typed,
  };
}

const goldOf = ({ id, claims }: LearnedArticle): ScoredDocument => ({
  id,
  claims: claims.map((claim) => ({ id: claim.id, type: claim.type, spans: claim.content })),
});

const counts = ({ tp, predicted, gold }: Counts): Counts => ({ tp, predicted, gold });

/** Claims found with the right type. */
const typedOf = (types: Readonly<Record<string, Counts>>): number =>
  Object.values(types).reduce((sum, { tp }) => sum + tp, 0);

/** Two readings of the same articles beside each other. */
export const compared = (before: ReadScore, after: ReadScore): ModelScores => ({
  before: before.score,
  after: after.score,
  found: shiftOf(before.found, after.found),
  typed: shiftOf(before.typed, after.typed),
});
