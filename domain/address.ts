import { type ClaimFilter, claimFilterSchema } from "./claim-filter";

/** The part of the address that a filter makes: only what is not as usual, lists joined by commas. */
export function searchOf(filter: Partial<ClaimFilter>): string {
  const full = claimFilterSchema.parse({ ...filter });
  const entries = Object.entries(full).flatMap(([key, value]): [string, string][] => {
    if (Array.isArray(value)) return value.length > 0 ? [[key, value.join(",")]] : [];
    return value === undefined || value === "all" ? [] : [[key, String(value)]];
  });
  return new URLSearchParams(entries).toString().replace(/%2C/g, ",");
}

const withSearch = <P extends string>(path: P, search: string): P | `${P}?${string}` =>
  search ? `${path}?${search}` : path;

/** The list of the claims that the filter lets through. */
export const hrefOfClaims = (filter: Partial<ClaimFilter> = {}) => withSearch("/claims", searchOf(filter));

/** The list of the articles that the filter looks at. */
export const hrefOfArticles = (filter: Partial<ClaimFilter> = {}) =>
  withSearch("/articles", searchOf(filter));

export const hrefOfActor = (slug: string, filter: Partial<ClaimFilter> = {}) =>
  withSearch(`/actors/${slug}`, searchOf(filter));

export const hrefOfAllegation = (slug: string) => `/allegations/${slug}` as const;

export const hrefOfClaim = (id: string) => `/claims/${id}` as const;

/** An article; with the number of a claim, at that claim. */
export const hrefOfArticle = (id: string, ordinal?: number) =>
  ordinal === undefined ? (`/articles/${id}` as const) : (`/articles/${id}#claim-${ordinal}` as const);
