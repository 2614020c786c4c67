import { z } from "zod";
import { type AddressParts, addressOf, type ClaimFilter, filterParts } from "./claim-filter";
import { hrefOfSearch } from "./claim-search";

/** What an arrow of the network counts: charges from accuser to accused, or replies from whoever replies to the accuser. */
export const NETWORK_KINDS = ["charges", "replies"] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

const kindSchema = z.enum(NETWORK_KINDS).default("charges").catch("charges");

/** Reads the kind of arrow from the parts of an address. */
export const networkKindFrom = ({ arrows }: AddressParts): NetworkKind => kindSchema.parse(arrows);

/** The kind as a part of the address: only where it is not the usual one. */
export const networkParts = (kind: NetworkKind): Record<string, string> =>
  kind === "charges" ? {} : { arrows: kind };

/** The network under a filter. */
export const hrefOfNetwork = (filter: ClaimFilter, kind: NetworkKind) =>
  addressOf("/network", { ...networkParts(kind), ...filterParts(filter) });

/** The list behind an arrow: as many items as its number says. */
export const hrefOfArrow = (filter: ClaimFilter, kind: NetworkKind, from: string, to: string): string =>
  hrefOfSearch(
    kind === "charges" ? { ...filter, accuser: from, accused: to } : { ...filter, by: from, repliesTo: to },
  );

/** A place in the picture, between nought and one either way, and the group that an actor is drawn in, from 0. */
export interface NetworkPlace {
  readonly x: number;
  readonly y: number;
  readonly group: number;
}

/** The letter of a group: A, B, C …; after Z the letters double. */
export const letterOfGroup = (group: number): string =>
  String.fromCharCode(65 + (group % 26)).repeat(Math.floor(group / 26) + 1);
