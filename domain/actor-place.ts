import type { AddressParts } from "./claim-filter";
import { pageFrom } from "./claim-search";

/** The sections of an actor's page that are read a page at a time. */
const LONG = ["reversals", "positions", "counterparts"] as const;

/** Which page of each long section of an actor's page is shown, from 1. */
export type ActorPlace = Readonly<Record<(typeof LONG)[number], number>>;

/** Reads the place from the parts of an address. */
export const actorPlaceFrom = (params: AddressParts): ActorPlace => ({
  reversals: pageFrom({ page: params.reversals }),
  positions: pageFrom({ page: params.positions }),
  counterparts: pageFrom({ page: params.counterparts }),
});

/** The place as parts of an address; first pages go without saying. */
export const actorPlaceParts = (at: ActorPlace): Record<string, string> =>
  Object.fromEntries(LONG.flatMap((part) => (at[part] > 1 ? [[part, String(at[part])]] : [])));
