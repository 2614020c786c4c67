import { z } from "zod";
import { CLAIM_TYPES, SOURCINGS } from "./claim";
import { type AddressParts, type ClaimFilter, partValues } from "./claim-filter";

const isoDate = z.iso.date();
/** A part of an address that lists values with commas; what makes no sense is an empty list. */
export const listOf = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .preprocess(
      (value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value),
      z.array(item).default([]),
    )
    .catch([]);

/**
 * A filter as it stands in the address. A part that makes no sense is passed over, never an error. It stands apart from the
 * filter itself, so that no browser loads what only a server reads with.
 */
export const claimFilterSchema = z.object({
  from: isoDate.optional().catch(undefined),
  to: isoDate.optional().catch(undefined),
  outlets: listOf(z.string().max(200)),
  actors: listOf(z.string().max(100)),
  allegation: z.string().max(100).optional().catch(undefined),
  types: listOf(z.enum(CLAIM_TYPES)),
  sourcing: listOf(z.enum(SOURCINGS)),
  review: z.enum(["all", "reviewed"]).default("all").catch("all"),
}) satisfies z.ZodType<ClaimFilter>;

/** Reads a filter from the parts of an address. */
export const filterFrom = (params: AddressParts): ClaimFilter => claimFilterSchema.parse(partValues(params));
