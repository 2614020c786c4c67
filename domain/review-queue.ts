import { type ClaimState, isReviewed } from "./claim";

interface Queued {
  readonly id: string;
  readonly claims: readonly { readonly id: string; readonly state: ClaimState }[];
}

/** Where the queue begins: the first claim nobody decided on; null for an empty queue. */
export const firstOpen = (queue: readonly Queued[]): string | null =>
  queue.flatMap((article) => article.claims).find((claim) => !isReviewed(claim.state))?.id ?? null;

/** Where one goes from a claim of the queue. */
export interface PlacesAround {
  /** the next claim that waits, first in this article, then in the others; null where none other waits */
  readonly next: string | null;
  readonly previousClaim: string | null;
  readonly nextClaim: string | null;
  readonly previousArticle: string | null;
  readonly nextArticle: string | null;
}

/** The places around a claim. The queue goes round: after its last article comes its first. */
export function placesAround(queue: readonly Queued[], claimId: string): PlacesAround {
  const at = queue.findIndex((article) => article.claims.some((claim) => claim.id === claimId));
  const article = queue[at];
  if (!article) {
    const next = firstOpen(queue);
    return { next, previousClaim: null, nextClaim: null, previousArticle: null, nextArticle: null };
  }
  const here = article.claims.findIndex((claim) => claim.id === claimId);
  const after = [...queue.slice(at + 1), ...queue.slice(0, at)];
  const order = [
    ...article.claims.slice(here + 1),
    ...article.claims.slice(0, here),
    ...after.flatMap((one) => one.claims),
  ];
  const entry = (one: Queued | undefined) => (one ? (firstOpen([one]) ?? one.claims[0]?.id ?? null) : null);
  return {
    next: order.find((claim) => !isReviewed(claim.state))?.id ?? null,
    previousClaim: article.claims[here - 1]?.id ?? null,
    nextClaim: article.claims[here + 1]?.id ?? null,
    previousArticle: entry(queue[at - 1]),
    nextArticle: entry(queue[at + 1]),
  };
}
