import type { ExchangeArticle } from "#db/queries/allegation-exchange";
import { counted } from "#domain/words";

/**
 * How many paragraphs each reply stands after the charge it answers, in the same article: the nearest of them where
 * it answers several, negative where the reply is printed first.
 */
export function paragraphsApart(article: Pick<ExchangeArticle, "charges" | "replies">): number[] {
  return article.replies.flatMap((reply) => {
    const answered = new Set(reply.answers.map((link) => link.claimId));
    const distances = article.charges
      .filter((charge) => answered.has(charge.id))
      .map((charge) => reply.paragraph - charge.paragraph)
      .sort((a, b) => Math.abs(a) - Math.abs(b));
    return distances.slice(0, 1);
  });
}

const placeInWords = (apart: number): string =>
  apart === 0
    ? "in the same paragraph"
    : `${counted(Math.abs(apart), "paragraph")} ${apart < 0 ? "before" : "after"} the charge`;

/** "1 charge, 3 replies; from in the same paragraph to 2 paragraphs after the charge". */
export function lensInWords(article: Pick<ExchangeArticle, "charges" | "replies">): string {
  const sums = `${counted(article.charges.length, "charge")}, ${counted(article.replies.length, "reply", "replies")}`;
  const apart = paragraphsApart(article);
  if (apart.length === 0) return sums;
  const [first, last] = [Math.min(...apart), Math.max(...apart)];
  if (first === last) return `${sums}; ${placeInWords(first)}`;
  return `${sums}; the nearest ${placeInWords(nearest(apart))}, the farthest ${placeInWords(farthest(apart))}`;
}

const nearest = (apart: readonly number[]): number =>
  apart.reduce((best, one) => (Math.abs(one) < Math.abs(best) ? one : best));
const farthest = (apart: readonly number[]): number =>
  apart.reduce((best, one) => (Math.abs(one) > Math.abs(best) ? one : best));
