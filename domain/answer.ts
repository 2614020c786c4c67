import type { ClaimType } from "./claim";

/**
 * How a charge stands toward one accused, plainest first. A pair of accuser and accused counts once, under the
 * first of these that applies; all its answers stand in the panel.
 */
export const ANSWERS = [
  "admitted",
  "denied",
  "justified",
  "countered",
  "declined",
  "before",
  "otherwise",
  "none",
] as const;
export type Answer = (typeof ANSWERS)[number];

/** The order in which answers are drawn and listed everywhere: legends, bars, tables. */
export const ANSWER_ORDER: readonly Answer[] = [
  "denied",
  "justified",
  "countered",
  "admitted",
  "declined",
  "before",
  "otherwise",
  "none",
];

/** What a response by the accused counts as, by its type: the response strategies of the guidelines. */
export const ANSWER_OF_TYPE: Readonly<Record<ClaimType, Answer>> = {
  confirm: "admitted",
  deny: "denied",
  justify: "justified",
  allege: "countered",
  demand: "countered",
  warn: "countered",
  refuse: "declined",
  offer: "otherwise",
  support: "otherwise",
  state: "otherwise",
};

/** The plainest of several answers; `none` for an empty list. */
export const plainestAnswer = (answers: readonly Answer[]): Answer =>
  ANSWERS.find((answer) => answers.includes(answer)) ?? "none";
