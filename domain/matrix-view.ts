import { z } from "zod";
import { type AddressParts, addressOf, type ClaimFilter, filterParts } from "./claim-filter";

/** How the heads of the matrix are ordered. */
export const MATRIX_SORTS = ["total", "name", "reciprocity"] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];

const slug = z.string().max(100).optional().catch(undefined);

/** What of the matrix is looked at, beside the filter; a part that makes no sense is passed over. */
const matrixViewSchema = z.object({
  /** both figures, or allegation by actor alone */
  view: z.enum(["pairs", "allegations"]).default("pairs").catch("pairs"),
  sort: z.enum(MATRIX_SORTS).default("total").catch("total"),
  /** on a narrow page: a ranked list of pairs, or the grid */
  shape: z.enum(["list", "grid"]).default("list").catch("list"),
  /** the open cell of accuser by accused, both by slug */
  accuser: slug,
  accused: slug,
  /** the open cell of allegation by actor, both by slug */
  on: slug,
  by: slug,
});
export type MatrixView = z.output<typeof matrixViewSchema>;

/** Reads a view from the parts of an address. */
export const matrixViewFrom = (params: AddressParts): MatrixView =>
  matrixViewSchema.parse(
    Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]),
    ),
  );

/** The view as parts of an address, without the open cell. */
export const viewParts = (view: MatrixView): Record<string, string> => ({
  ...(view.view === "pairs" ? {} : { view: view.view }),
  ...(view.sort === "total" ? {} : { sort: view.sort }),
  ...(view.shape === "list" ? {} : { shape: view.shape }),
});

type OpenCell = Partial<Pick<MatrixView, "accuser" | "accused" | "on" | "by">>;

/** The matrix under a filter, in a view, with a cell open, or with none. */
export const hrefOfMatrix = (filter: ClaimFilter, view: MatrixView, open: OpenCell = {}) =>
  addressOf("/matrix", { ...filterParts(filter), ...viewParts(view), ...open });
