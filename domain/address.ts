import type { Answer } from "./answer";
import { addressOf, type ClaimFilter, filterParts, NO_FILTER } from "./claim-filter";

type Narrowed = Partial<ClaimFilter>;
const partsOf = (filter: Narrowed) => filterParts({ ...NO_FILTER, ...filter });

/** The list of the claims that the filter lets through. */
export const hrefOfClaims = (filter: Narrowed = {}) => addressOf("/claims", partsOf(filter));

/** The list of the articles that the filter looks at. */
export const hrefOfArticles = (filter: Narrowed = {}) => addressOf("/articles", partsOf(filter));

/** Which pairs of accuser and accused to list: by slug of either, and by how they stand. */
export interface PairsAsked {
  readonly accuser?: string | undefined;
  readonly accused?: string | undefined;
  readonly answer?: Answer | undefined;
}

/** The list of charges, one for each pair of accuser and accused. */
export const hrefOfCharges = (asked: PairsAsked = {}, filter: Narrowed = {}) =>
  addressOf("/claims", { unit: "pair", ...asked, ...partsOf(filter) });

export const hrefOfActor = (slug: string, filter: Narrowed = {}) =>
  addressOf(`/actors/${slug}` as const, partsOf(filter));

/** Which of the claims made on an actor's behalf to list. */
export interface ActorClaimsAsked {
  /** the person who speaks, by slug; "none" for claims without a named person */
  readonly speaker?: string | undefined;
  /** only claims that answer a charge */
  readonly replies?: boolean | undefined;
}

/** The list of the claims made on an actor's behalf or by the actor. */
export const hrefOfActorClaims = (slug: string, asked: ActorClaimsAsked = {}, filter: Narrowed = {}) =>
  addressOf(`/actors/${slug}/claims` as const, {
    speaker: asked.speaker,
    replies: asked.replies ? "1" : undefined,
    ...partsOf(filter),
  });

export const hrefOfAllegation = (slug: string) => `/allegations/${slug}` as const;

export const hrefOfClaim = (id: string) => `/claims/${id}` as const;

/** An article; with the number of a claim, at that claim. */
export const hrefOfArticle = (id: string, ordinal?: number) =>
  ordinal === undefined ? (`/articles/${id}` as const) : (`/articles/${id}#claim-${ordinal}` as const);
