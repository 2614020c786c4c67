import type { ClaimType, Sourcing } from "./claim";

/** Stands in a list of outlets for articles whose outlet is not known; no outlet has such a `name_key`. */
export const NO_OUTLET = "-";

/** What a reader may narrow a page to, as it stands in the address. Dates are dates of publication. */
export interface ClaimFilter {
  /** first and last day of publication, both included */
  from?: string | undefined;
  to?: string | undefined;
  /** outlets by `name_key`, or `NO_OUTLET` */
  outlets: string[];
  /** actors by slug: those who speak or are spoken of */
  actors: string[];
  /** an allegation by slug */
  allegation?: string | undefined;
  types: ClaimType[];
  sourcing: Sourcing[];
  review: "all" | "reviewed";
}

/** Everything in the workspace. */
export const NO_FILTER: ClaimFilter = { outlets: [], actors: [], types: [], sourcing: [], review: "all" };

/** The parts of an address after the question mark, as a page receives them. */
export type AddressParts = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The parts of an address as one value each: a part given several times, as a plain form does, is a list. The character
 * of number 0, which no text in the database can hold, is passed over.
 */
export const partValues = (params: AddressParts): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      (Array.isArray(value) ? value.join(",") : value)?.replaceAll("\0", ""),
    ]),
  );

/** The filter as parts of an address: only those that leave something out. */
export const filterParts = (filter: Partial<ClaimFilter>): Record<string, string> =>
  givenParts({
    from: filter.from,
    to: filter.to,
    outlets: filter.outlets?.join(","),
    actors: filter.actors?.join(","),
    allegation: filter.allegation,
    types: filter.types?.join(","),
    sourcing: filter.sourcing?.join(","),
    review: filter.review === "reviewed" ? "reviewed" : undefined,
  });

/** Parts of an address without the empty ones. */
export function givenParts(parts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given: Record<string, string> = {};
  for (const key in parts) {
    const value = parts[key];
    if (value) given[key] = value;
  }
  return given;
}

/** Nothing in it that an address writes otherwise. */
const AS_IT_IS = /^[\w.*,-]*$/;
const inAddress = (value: string): string =>
  AS_IT_IS.test(value)
    ? value
    : new URLSearchParams([["", value]]).toString().slice(1).replaceAll("%2C", ",");

/**
 * The address of a page with these parts; empty ones are left out, and a comma stays a comma. A page has hundreds of
 * addresses, so that this is written out rather than left to `URLSearchParams`.
 */
export function addressOf<Path extends string>(
  path: Path,
  parts: Readonly<Record<string, string | undefined>>,
): Path | `${Path}?${string}` {
  let query = "";
  for (const key in parts) {
    const value = parts[key];
    if (value) query += `${query && "&"}${inAddress(key)}=${inAddress(value)}`;
  }
  return query === "" ? path : `${path}?${query}`;
}

/** Does the filter leave anything out? */
export const isNarrow = (filter: ClaimFilter): boolean =>
  Boolean(filter.from || filter.to || filter.allegation) ||
  filter.outlets.length + filter.actors.length + filter.types.length + filter.sourcing.length > 0 ||
  filter.review === "reviewed";
