import { z } from "zod";
import { type AddressParts, addressOf, type ClaimFilter, filterParts, partValues } from "./claim-filter";
import { filterFrom } from "./filter-from";

/** What the list of articles is asked: the filter of every page, and words to find in the texts. */
export interface ArticleSearch extends ClaimFilter {
  /** words as people type them into a search: quotation marks, "or" and "-" are understood; "" for none */
  readonly q: string;
}

const words = z.string().trim().max(300).default("").catch("");

/** Reads a search from the parts of an address; parts that make no sense are passed over. */
export const articleSearchFrom = (params: AddressParts): ArticleSearch => ({
  ...filterFrom(params),
  q: words.parse(partValues(params).q),
});

/** The search as parts of an address: only those that leave something out. */
export const articleSearchParts = (search: ArticleSearch): Record<string, string> => ({
  ...(search.q && { q: search.q }),
  ...filterParts(search),
});

/** The address of the list of articles under a search. */
export const hrefOfArticleSearch = (search: ArticleSearch, page = 1): string =>
  addressOf("/articles", { ...articleSearchParts(search), ...(page > 1 && { page: String(page) }) });
