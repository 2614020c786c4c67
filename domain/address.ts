import type { ClaimType } from "./claim";
import { addressOf, type ClaimFilter, filterParts, NO_FILTER } from "./claim-filter";

type Narrowed = Partial<ClaimFilter>;
const partsOf = (filter: Narrowed) => filterParts({ ...NO_FILTER, ...filter });

/** The list of the claims that the filter lets through. */
export const hrefOfClaims = (filter: Narrowed = {}) => addressOf("/claims", partsOf(filter));

/** The list of the articles that the filter looks at. */
export const hrefOfArticles = (filter: Narrowed = {}) => addressOf("/articles", partsOf(filter));

export const hrefOfActor = (slug: string, filter: Narrowed = {}) =>
  addressOf(`/actors/${slug}` as const, partsOf(filter));

export const hrefOfAllegation = (slug: string) => `/allegations/${slug}` as const;

export const hrefOfClaim = (id: string) => `/claims/${id}` as const;

/** An article; with the number of a claim, at that claim. */
export const hrefOfArticle = (id: string, ordinal?: number) =>
  ordinal === undefined ? (`/articles/${id}` as const) : (`/articles/${id}#claim-${ordinal}` as const);

/** The review queue; with a claim, at that claim. */
export const hrefOfReview = (claimId: string | null = null) =>
  claimId === null ? ("/review" as const) : (`/review?claim=${claimId}` as const);

/** The claims that wait for their place in a newer text of their article. */
export const hrefOfAnchors = (asked: { readonly article?: string; readonly claim?: string } = {}) =>
  addressOf("/reread/anchors", asked);

/** The codebook; with a type, at its entry. */
export const hrefOfCodebook = (type?: ClaimType) =>
  type === undefined ? ("/codebook" as const) : (`/codebook#${type}` as const);

/** The second opinions, or one of them. */
export const hrefOfSecondOpinion = (id?: string) =>
  id ? (`/second-opinion/${id}` as const) : ("/second-opinion" as const);

/** Where a coder marks an article of a second opinion, and where it is adjudicated. */
export const hrefOfCoding = (sampleId: string, articleId: string) =>
  `/second-opinion/${sampleId}/code/${articleId}` as const;
export const hrefOfAdjudication = (sampleId: string, articleId: string) =>
  `/second-opinion/${sampleId}/adjudicate/${articleId}` as const;

/** An import with its documents. */
export const hrefOfImport = (id: string) => `/import/${id}` as const;

/** The original of a document in an import, byte by byte. */
export const hrefOfOriginal = (itemId: string) => `/import/originals/${itemId}` as const;

/** The form of an actor or an allegation. */
export const hrefOfEdit = (kind: "actor" | "allegation", slug: string) => `/${kind}s/${slug}/edit` as const;

/** What may be merged; with two slugs, these two beside each other. */
export const hrefOfMerge = (kind: "actor" | "allegation", one?: string, other?: string) =>
  addressOf(`/${kind}s/merge` as const, { one, other });

/** What was done to an actor, an allegation, an article or a claim. */
export const hrefOfHistory = (entity: "actor" | "allegation" | "article" | "claim", id: string) =>
  `/history/${entity}/${id}` as const;

/** Where the address of a page is given a name. */
export const hrefOfSaving = (href: string) => addressOf("/views", { save: href });
