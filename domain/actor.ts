/** What kind of person or body an actor is. Whoever acts in the software is a Principal, never an Actor. */
export const ACTOR_KINDS = ["country", "organisation", "alliance", "office", "person", "media"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** How one actor belongs to another, for some time: a spokesperson to a country, a member to an alliance. */
export const AFFILIATION_ROLES = ["speaks-for", "office-of", "member-of", "agency-of"] as const;
export type AffiliationRole = (typeof AFFILIATION_ROLES)[number];

/**
 * The form under which two spellings of a name are the same name: accents, case, punctuation and "the" away.
 * Used for aliases and slugs; never shown.
 */
export const nameKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");

/** A name as it stands in an address. */
export const slugOf = (name: string): string => nameKey(name).replace(/ /g, "-").slice(0, 80) || "unnamed";
