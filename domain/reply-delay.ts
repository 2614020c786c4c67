/** How long after a charge its first reply was uttered, in steps; `before` where all dated replies are older than it. */
export const REPLY_DELAYS = ["before", "same", "day", "week", "month", "later", "undated"] as const;
export type ReplyDelay = (typeof REPLY_DELAYS)[number];

/** The last day of each measured step, in days after the charge; `before` and `undated` are not measured. */
export const DELAY_ENDS: readonly (readonly [ReplyDelay, number])[] = [
  ["same", 0],
  ["day", 1],
  ["week", 7],
  ["month", 30],
];

/** Is a step part of the median? */
export const isMeasured = (delay: ReplyDelay): boolean => delay !== "before" && delay !== "undated";

export const DELAY_WORDS: Readonly<Record<ReplyDelay, string>> = {
  before: "only before the charge",
  same: "same day",
  day: "next day",
  week: "2 to 7 days",
  month: "8 to 30 days",
  later: "more than 30 days",
  undated: "not dated on both sides",
};
