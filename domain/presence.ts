/** Somebody who has the same page open. */
export interface Present {
  readonly userId: string;
  readonly name: string;
}

/** What the page of an editor is told while it is open. */
export interface PresenceTold {
  /** the others who have it open, by name */
  readonly others: readonly Present[];
  /** the newest change that somebody else made to what it shows since it was opened; null where there is none */
  readonly changed: { readonly seq: number; readonly by: string; readonly act: string } | null;
}

/** The pages that tell who else has them open: of one claim, article, actor or allegation, to read or to edit. */
export const PLACE = /^\/(claims|articles|actors|allegations)\/[\w.~-]{1,200}(\/edit)?$/u;

/**
 * The place that an address shows: what is decided at the review bench is the claim's own page. Null where nobody needs to
 * know of others.
 */
export function placeOf(pathname: string, claimId: string | null): string | null {
  const path = pathname === "/review" && claimId ? `/claims/${claimId}` : pathname;
  return PLACE.test(path) ? path.replace(/\/edit$/u, "") : null;
}
