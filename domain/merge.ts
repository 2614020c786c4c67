/** What can turn out to be the same thing twice. */
export const MERGEABLE = ["actor", "allegation"] as const;
export type Mergeable = (typeof MERGEABLE)[number];

/** How sure a suggestion is: "likely" has a strong reason, "possible" a weak one. */
export const TIERS = ["likely", "possible"] as const;
export type Tier = (typeof TIERS)[number];
