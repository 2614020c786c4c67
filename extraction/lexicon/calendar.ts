/** English months, in order, with the short forms that newspapers print. */
export const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/** Days of the week, Sunday first as JavaScript counts them, with their short forms. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ["sunday", "sun"],
  ["monday", "mon"],
  ["tuesday", "tue", "tues"],
  ["wednesday", "wed", "weds"],
  ["thursday", "thu", "thur", "thurs"],
  ["friday", "fri"],
  ["saturday", "sat"],
];

/** Words for the day something was said, none of them short: "sat" and "sun" are other words, too. */
export const DAY_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.flatMap((forms) => forms.slice(0, 1)),
  "today",
  "yesterday",
  "tonight",
]);
