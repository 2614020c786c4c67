/** What a figure counts: each claim, what was said once however often printed, those who printed it, or texts however often copied. */
export const UNITS = ["claims", "statements", "articles", "outlets", "clusters"] as const;
export type Unit = (typeof UNITS)[number];

/**
 * Is a group of this unit bound to its two ends? Claims and statements are: a margin is then the sum of its cells. An
 * article, an outlet or a syndication cluster may stand in several cells of a row, and counts once in the row's margin.
 */
export const isWithinPair = (unit: Unit): boolean => unit === "claims" || unit === "statements";
