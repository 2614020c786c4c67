import { addressOf, type ClaimFilter, filterParts, NO_FILTER } from "./claim-filter";

/** Which claims a queue shows: those that wait, those whose form was kept, those a second opinion is asked on, those decided. */
export const QUEUE_SHOWS = ["open", "draft", "flagged", "done"] as const;
export type QueueShow = (typeof QUEUE_SHOWS)[number];

/** What comes first: the article the machine was least sure of, the newest claims, or allegation by allegation. */
export const QUEUE_ORDERS = ["doubt", "newness", "allegation"] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/** A queue as it stands in the address. */
export interface QueueAsked {
  readonly show: QueueShow;
  readonly order: QueueOrder;
  /** only what is given to whoever looks */
  readonly mine: boolean;
  readonly filter: ClaimFilter;
}

export const WHOLE_QUEUE: QueueAsked = { show: "open", order: "doubt", mine: false, filter: NO_FILTER };

/** The parts of the address of a queue: only those that differ from the whole of it. */
export const queueParts = ({ show, order, mine, filter }: QueueAsked): Record<string, string> => ({
  ...filterParts(filter),
  ...(show !== "open" && { show }),
  ...(order !== "doubt" && { order }),
  ...(mine && { mine: "yes" }),
});

/** The review queue; with a claim, at that claim. */
export const hrefOfQueue = (asked: QueueAsked, claimId: string | null = null) =>
  addressOf("/review", { ...queueParts(asked), claim: claimId ?? undefined });

interface Queued {
  readonly id: string;
  readonly claims: readonly { readonly id: string; readonly waits: boolean }[];
}

/** Where the queue begins: the first claim that waits; null for an empty queue. */
export const firstOpen = (queue: readonly Queued[]): string | null => waiting(queue)[0] ?? null;

/** The claims that wait, in their order. */
export const waiting = (queue: readonly Queued[]): string[] =>
  queue.flatMap((group) => group.claims.filter((claim) => claim.waits).map((claim) => claim.id));

/** Where one goes from a claim of the queue. */
export interface PlacesAround {
  /** the next claim that waits, first in this article, then in the others; null where none other waits */
  readonly next: string | null;
  /** the claims that wait after it, the next first */
  readonly upcoming: readonly string[];
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
    const upcoming = waiting(queue);
    const nowhere = { previousClaim: null, nextClaim: null, previousArticle: null, nextArticle: null };
    return { next: upcoming[0] ?? null, upcoming, ...nowhere };
  }
  const here = article.claims.findIndex((claim) => claim.id === claimId);
  const after = [...queue.slice(at + 1), ...queue.slice(0, at)];
  const round = {
    id: article.id,
    claims: [...article.claims.slice(here + 1), ...article.claims.slice(0, here)],
  };
  const upcoming = waiting([round, ...after]);
  const entry = (one: Queued | undefined) => (one ? (firstOpen([one]) ?? one.claims[0]?.id ?? null) : null);
  return {
    next: upcoming[0] ?? null,
    upcoming,
    previousClaim: article.claims[here - 1]?.id ?? null,
    nextClaim: article.claims[here + 1]?.id ?? null,
    previousArticle: entry(queue[at - 1]),
    nextArticle: entry(queue[at + 1]),
  };
}
