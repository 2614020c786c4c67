/** What a list of actors can be ordered by; numbers with the greatest first. */
export const ACTOR_SORTS = ["claims", "made", "received", "replies", "none", "name"] as const;
export type ActorSort = (typeof ACTOR_SORTS)[number];

/** Reads an order from the address; anything else is by charges received. */
export const actorSortFrom = (asked: unknown): ActorSort =>
  ACTOR_SORTS.find((sort) => sort === asked) ?? "received";
