import { z } from "zod";
import { ANSWERS } from "./answer";
import { type AddressParts, addressOf, type ClaimFilter, filterParts, partValues } from "./claim-filter";
import { claimFilterSchema } from "./filter-from";
import { MATRIX_VIEWS, type MatrixViewName } from "./matrix-view";
import { REPLY_DELAYS } from "./reply-delay";
import { type RolledUp, rollUpParts, rollUps } from "./roll-up";
import { UNITS, type Unit } from "./unit";

const slug = z.string().max(100).optional().catch(undefined);
const isoDate = z.iso.date().optional().catch(undefined);

/** How many claims stand on one page of a list. */
export const PAGE_SIZE = 25;

const pageSchema = z.coerce.number().int().min(1).max(100_000).default(1).catch(1);

/** The page of a list that an address asks for, from 1. */
export const pageFrom = ({ page }: AddressParts): number => pageSchema.parse(page);

/**
 * What the list of claims may be asked: the filter of every page, words to find, and who stands to whom. Any of
 * `accuser`, `accused`, `answer` and `delay` makes it a list of charges by pair: a charge with two accused then stands twice.
 */
const claimSearchSchema = claimFilterSchema.extend({
  /** words as people type them into a search: quotation marks, "or" and "-" are understood */
  q: z.string().trim().max(300).default("").catch(""),
  /** actors by slug: who accuses, and who is accused */
  accuser: slug,
  accused: slug,
  /** how the accused answered, by the plainest answer */
  answer: z.enum(ANSWERS).optional().catch(undefined),
  /** how long the first reply of the accused took */
  delay: z.enum(REPLY_DELAYS).optional().catch(undefined),
  /** what this view of the matrix counts: charges by pair, claims by actor on an allegation, claims by actor and target */
  list: z.enum(MATRIX_VIEWS).optional().catch(undefined),
  /** gathers the list into groups of this unit */
  unit: z.enum(UNITS).optional().catch(undefined),
  /** an allegation by slug: claims that make or answer a charge of it */
  on: slug,
  /** an actor by slug: claims made by it, claims about it, claims that answer its charges */
  by: slug,
  about: slug,
  repliesTo: slug,
  /** the person who speaks, by slug, or "none" for claims without a named person */
  speaker: slug,
  /** claims that answer a charge, or only those that answer none */
  replies: z.enum(["yes", "no"]).optional().catch(undefined),
  /** claims that answer a charge of this allegation, by its slug */
  answering: slug,
  /** claims in words like those of this one, by its id */
  like: z.uuid().optional().catch(undefined),
  /** an actor by slug that, where it accuses, is accused, speaks or is spoken of, is counted with those who belong to it */
  of: slug,
  with: rollUps,
  /** claims on which nobody has decided yet */
  open: z.literal("yes").optional().catch(undefined),
  /** first and last day of utterance, both included; an undated claim counts on its day of print */
  saidFrom: isoDate,
  saidTo: isoDate,
  /** one article by its id */
  article: z.uuid().optional().catch(undefined),
  page: pageSchema,
});
export type ClaimSearch = z.output<typeof claimSearchSchema>;

/** Reads a search from the parts of an address; parts that make no sense are passed over. */
export const searchFrom = (params: AddressParts): ClaimSearch => claimSearchSchema.parse(partValues(params));

/** Which view of the matrix counts what the search lists; nothing for a plain list of claims. */
export const listedAs = (search: ClaimSearch): MatrixViewName | undefined =>
  search.accuser || search.accused || search.answer || search.delay ? "pairs" : search.list;

/** The unit that the list is gathered into; nothing where each of its items stands for itself. */
export const gatheredBy = ({ unit }: ClaimSearch): Exclude<Unit, "claims"> | undefined =>
  unit === "claims" ? undefined : unit;

/** Does the search count an actor with those who belong to it? */
export const isRolledUp = (search: ClaimSearch): search is ClaimSearch & RolledUp =>
  search.of !== undefined && search.with.length > 0;

/** What a search asks beside the filter and those who are counted together, in the order of the address. */
const ASKED = [
  ...(["q", "list", "unit", "accuser", "accused", "answer", "on", "by", "about", "repliesTo"] as const),
  ...(["saidFrom", "saidTo", "article", "speaker", "replies", "answering", "open", "delay", "like"] as const),
];

/** What a search asks beside the filter, as parts of an address; the page it is on is left out. */
export function askedBesideFilter(search: Partial<ClaimSearch>): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const key of ASKED) {
    const value = search[key];
    if (value) parts[key] = value;
  }
  const { of, with: others = [] } = search;
  return of !== undefined && others.length > 0 ? { ...parts, of, ...rollUpParts({ with: others }) } : parts;
}

/** The search as parts of an address: only those that leave something out, or turn the page. */
export const searchParts = (search: Partial<ClaimSearch>): Record<string, string> => ({
  ...askedBesideFilter(search),
  ...filterParts(search),
  ...(search.page !== undefined && search.page > 1 && { page: String(search.page) }),
});

/** Nothing sought, nothing left out, the first page. */
export const NO_SEARCH: ClaimSearch = claimSearchSchema.parse({});

/** The address of the list of claims under a search. */
export const hrefOfSearch = (search: Partial<ClaimSearch>): string =>
  addressOf("/claims", searchParts(search));

/** The claims of a range of days of utterance, which takes the place of the filter's dates of print. */
export const searchOfRange = (
  filter: ClaimFilter,
  range: { readonly from: string; readonly to: string },
): ClaimSearch => ({
  ...NO_SEARCH,
  ...filter,
  from: undefined,
  to: undefined,
  saidFrom: range.from,
  saidTo: range.to,
});
