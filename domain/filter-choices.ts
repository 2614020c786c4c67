/** The filters that may offer hundreds of choices, by their part of the address. */
export const LONG_FILTERS = ["actors", "outlets", "allegation"] as const;
export type LongFilter = (typeof LONG_FILTERS)[number];

/** So many choices of a long filter are sent with a page, more than its panel shows at once. The others come when the list is opened, or on a page of their own. */
export const CHOICES_AT_FIRST = 16;

/** The first choices, and whatever is chosen: what is chosen always stands in its list. */
export const firstChoices = <T extends { readonly value: string }>(
  all: readonly T[],
  chosen: readonly string[],
): readonly T[] => all.filter(({ value }, index) => index < CHOICES_AT_FIRST || chosen.includes(value));

/** Where all choices of a filter are got by a script. */
export const hrefOfChoices = (filter: LongFilter, asOf: string | null): string =>
  `/choices?of=${filter}${asOf ? `&asOf=${encodeURIComponent(asOf)}` : ""}`;

const PLACE = /^\/(?!\/)[\w/-]*$/;

/** The path of the page that is chosen for; null for anything that is no path of this site. */
export const placeAsked = (place: unknown): string | null =>
  typeof place === "string" && PLACE.test(place) ? place : null;
