/** What can turn out to be the same thing twice. */
export const MERGEABLE = ["actor", "allegation"] as const;
export type Mergeable = (typeof MERGEABLE)[number];
