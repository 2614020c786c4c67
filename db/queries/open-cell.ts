import type { ClaimFilter } from "#domain/claim-filter";
import { type ClaimSearch, NO_SEARCH } from "#domain/claim-search";
import type { MatrixView } from "#domain/matrix-view";
import type { Principal } from "#domain/principal";
import { type ClaimSearchPage, claimSearch } from "./claim-search";

/** What stands behind the open cell of the matrix; both null where none is open. */
export interface OpenCell {
  readonly found: ClaimSearchPage | null;
  /** of allegation by actor: the charges of the allegation that the actor faces */
  readonly faced: ClaimSearchPage | null;
}

/** The list that the open cell of a view opens, from its beginning: as many as the view shows. */
export async function openCell(viewer: Principal, filter: ClaimFilter, view: MatrixView): Promise<OpenCell> {
  const { accuser, accused, on, by, unit, shown } = view;
  const asked: ClaimSearch = { ...NO_SEARCH, ...filter, ...(unit !== "claims" && { unit }) };
  if (accuser && accused && view.view !== "allegations") {
    const ends = view.view === "pairs" ? { accuser, accused } : { by: accuser, about: accused };
    return { found: await claimSearch(viewer, { ...asked, list: view.view, ...ends }, shown), faced: null };
  }
  if (!on || !by || view.view === "types") return { found: null, faced: null };
  const [found, faced] = await Promise.all([
    claimSearch(viewer, { ...asked, list: "allegations", on, by }, shown),
    claimSearch(viewer, { ...asked, list: "pairs", on, accused: by }, shown),
  ]);
  return { found, faced };
}
