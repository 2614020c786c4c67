import { areNearCopies, signatureOf } from "#domain/near-copy";
import { isHeldOut, type LearningMaterial, MOST_ARTICLES } from "#domain/trained-model";
import type { LearnedArticle } from "./decided-lessons";

/** What is learned from, and what is held out to score models on. */
export interface DividedArticles {
  readonly learn: readonly LearnedArticle[];
  readonly held: readonly LearnedArticle[];
  readonly material: LearningMaterial;
}

/** An article with what it was read from. */
export type PrintedArticle = LearnedArticle & { readonly print: string };

/**
 * Holds out a fifth of the articles, each known by its print, so that ids change nothing. Near copies of those held out
 * are not learned from: a model would be scored on what it knows by heart. Of very many the first by their prints are taken.
 */
export function divided(articles: readonly PrintedArticle[]): DividedArticles {
  const sorted = articles
    .map(({ print, text, claims }) => ({ id: print, text, claims }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const held = sorted.filter(({ id }) => isHeldOut(id)).slice(0, MOST_ARTICLES.held);
  const signatures = held.map(({ text }) => signatureOf(text));
  const isCopy = (text: string): boolean => {
    const own = signatureOf(text);
    return signatures.some((signature) => areNearCopies(signature, own));
  };
  const learn = sorted
    .filter(({ id, text }) => !isHeldOut(id) && !isCopy(text))
    .slice(0, MOST_ARTICLES.learned);
  const claims = (some: readonly LearnedArticle[]) => some.reduce((sum, one) => sum + one.claims.length, 0);
  const material = {
    articles: learn.length + held.length,
    claims: claims(learn) + claims(held),
    heldArticles: held.length,
    heldClaims: claims(held),
  };
  return { learn, held, material };
}
