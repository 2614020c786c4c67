import type { AddressParts } from "./claim-filter";
import { pageFrom } from "./claim-search";

/** Which pages of an allegation's exchange and of its wordings are shown, from 1. */
export interface AllegationPlace {
  readonly page: number;
  readonly wordings: number;
}

/** Reads the place from the parts of an address. */
export const allegationPlaceFrom = (params: AddressParts): AllegationPlace => ({
  page: pageFrom(params),
  wordings: pageFrom({ page: params.wordings }),
});

/** The place as parts of an address; the first page goes without saying. */
export const allegationPlaceParts = ({ page, wordings }: AllegationPlace) => ({
  page: page > 1 ? String(page) : undefined,
  wordings: wordings > 1 ? String(wordings) : undefined,
});
