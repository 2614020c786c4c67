import { z } from "zod";
import { type AddressParts, addressOf } from "./claim-filter";

/** The reading pages whose address can be given a name, and what they are called. */
const PAGES = {
  matrix: "Matrix",
  timeline: "Timeline",
  claims: "Claims",
  articles: "Articles",
  actors: "Actors",
  allegations: "Allegations",
  network: "Network",
} as const;

const ADDRESS = /^\/([a-z]+)(?:\/[^/?#\s]{1,200})?(?:\?[^#\s]*)?$/;

/** The page that an address belongs to, "Matrix"; null for what is no address of a reading page. */
export function pageOfView(href: string): string | null {
  const name = ADDRESS.exec(href)?.[1] ?? "";
  return Object.hasOwn(PAGES, name) ? PAGES[name as keyof typeof PAGES] : null;
}

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

/** Where the address of a page is given a name. */
export const hrefOfSaving = (href: string) => addressOf("/views", { save: href });

/** The address that is to be given a name; null where there is none, or where it is no reading page. */
export const viewToSave = ({ save }: AddressParts): string | null => {
  const read = viewAddress.safeParse(save);
  return read.success ? read.data : null;
};
