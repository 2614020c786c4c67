import { z } from "zod";
import type { AddressParts } from "./claim-filter";
import { pageOfView } from "./page-of-view";

/** An address of a reading page of this desk, as it is kept: path and parts, no other site. */
export const viewAddress = z
  .string()
  .max(2_000, "This address is too long to be kept.")
  .refine((href) => pageOfView(href) !== null, "Only the address of a reading page can be kept.");

/** What a view is called. */
export const viewName = z
  .string()
  .trim()
  .min(1, "Give the view a name.")
  .max(120, "The name has more than 120 characters.");

/** The address that is to be given a name; null where there is none, or where it is no reading page. */
export const viewToSave = ({ save }: AddressParts): string | null => {
  const read = viewAddress.safeParse(save);
  return read.success ? read.data : null;
};
