/** Words of time that name no day: who speaks then spoke at another time than the article's occasion. */
export const VAGUE_TIMES: readonly string[] = [
  "previously",
  "earlier",
  "repeatedly",
  "often",
  "frequently",
  "recently",
  "lately",
  "subsequently",
  "traditionally",
  "historically",
  "regularly",
  "consistently",
  "always",
  "once",
  "formerly",
  "since",
  "ago",
  "later",
  "eventually",
  "weekend",
];

/** Stretches of time, which name a time when one of the words before them does. */
export const STRETCHES: readonly string[] = [
  "week",
  "weeks",
  "month",
  "months",
  "year",
  "years",
  "decade",
  "decades",
  "summer",
  "autumn",
  "fall",
  "winter",
  "spring",
  "century",
];
export const STRETCH_MARKS: readonly string[] = [
  "last",
  "this",
  "past",
  "previous",
  "recent",
  "earlier",
  "coming",
  "next",
  "few",
  "several",
];

/** Prepositions and adjectives before a day that make it no day of speaking: a deadline, a beginning, a habit, a plan. */
export const NOT_THEN: readonly string[] = [
  "by",
  "until",
  "till",
  "before",
  "since",
  "from",
  "after",
  "for",
  "next",
  "every",
  "each",
  "coming",
  "upcoming",
  "through",
  "between",
];

/** Occasions at which several people speak on one day. */
export const OCCASIONS: readonly string[] = [
  "meeting",
  "session",
  "council",
  "conference",
  "forum",
  "summit",
  "call",
  "hearing",
  "debate",
  "talks",
  "assembly",
  "briefing",
  "rally",
  "trial",
  "negotiations",
  "convention",
  "gathering",
  "ceremony",
];

/** Days counted from another day of the story, in days. */
export const RELATIVE_DAYS: readonly (readonly [phrase: string, days: number])[] = [
  ["the previous day", -1],
  ["the day before", -1],
  ["a day earlier", -1],
  ["one day earlier", -1],
  ["a day before", -1],
  ["two days earlier", -2],
  ["three days earlier", -3],
  ["the same day", 0],
  ["that day", 0],
  ["the next day", 1],
  ["the following day", 1],
  ["a day later", 1],
  ["one day later", 1],
  ["two days later", 2],
];

/** Days counted from the day of publication, in days. */
export const DEICTIC_DAYS: readonly (readonly [phrase: string, days: number])[] = [
  ["today", 0],
  ["tonight", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["yesterday", -1],
  ["last night", -1],
  ["a day ago", -1],
  ["two days ago", -2],
  ["three days ago", -3],
];
