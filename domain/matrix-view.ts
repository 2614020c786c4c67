import { z } from "zod";
import { type AddressParts, addressOf, type ClaimFilter, filterParts, partValues } from "./claim-filter";
import { PANEL_STEP } from "./quotation-page";
import { UNITS } from "./unit";

/** The figures: accuser by accused with the answers, allegation by actor, actor by actor over all types. */
export const MATRIX_VIEWS = ["pairs", "allegations", "types"] as const;
export type MatrixViewName = (typeof MATRIX_VIEWS)[number];

/** How the heads of the matrix are ordered; "blocs" puts actors side by side that act alike. */
export const MATRIX_SORTS = ["total", "name", "reciprocity", "blocs"] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];

const slug = z.string().max(100).optional().catch(undefined);
const slugs = z
  .preprocess(
    (value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value),
    z.array(z.string().max(100)).max(200).default([]),
  )
  .catch([]);

/** How many quotations a panel shows; whole steps only, so that the next ones are a page of the list. */
export const panelSize = z.coerce
  .number()
  .int()
  .min(PANEL_STEP)
  .max(40 * PANEL_STEP)
  .multipleOf(PANEL_STEP)
  .default(PANEL_STEP)
  .catch(PANEL_STEP);

const windowAt = z.coerce.number().int().min(1).max(1000).default(1).catch(1);

/** What of the matrix is looked at, beside the filter; a part that makes no sense is passed over. */
const matrixViewSchema = z.object({
  /** accuser by accused stands above allegation by actor; the other two stand alone */
  view: z.enum(MATRIX_VIEWS).default("pairs").catch("pairs"),
  unit: z.enum(UNITS).default("claims").catch("claims"),
  sort: z.enum(MATRIX_SORTS).default("total").catch("total"),
  /** on a narrow page: a ranked list of pairs, or the grid */
  shape: z.enum(["list", "grid"]).default("list").catch("list"),
  /** zoomed to these rows and columns, both by slug; all where none is named */
  rows: slugs,
  columns: slugs,
  /** whether the first heads of a large grid are drawn, or all that can be */
  heads: z.enum(["first", "all"]).default("first").catch("first"),
  /** the open cell of accuser by accused, or of actor by actor, both by slug */
  accuser: slug,
  accused: slug,
  /** the open cell of allegation by actor, both by slug */
  on: slug,
  by: slug,
  /** so many quotations of the open cell stand in the panel */
  shown: panelSize,
  /** of allegation by actor, which window of its columns and of its rows, from 1 */
  actorsAt: windowAt,
  allegationsAt: windowAt,
});
export type MatrixView = z.output<typeof matrixViewSchema>;

/** Reads a view from the parts of an address. */
export const matrixViewFrom = (params: AddressParts): MatrixView =>
  matrixViewSchema.parse(partValues(params));

/** The view as parts of an address, without the open cell. */
export const viewParts = (view: MatrixView): Record<string, string> => ({
  ...(view.view === "pairs" ? {} : { view: view.view }),
  ...(view.unit === "claims" ? {} : { unit: view.unit }),
  ...(view.sort === "total" ? {} : { sort: view.sort }),
  ...(view.shape === "list" ? {} : { shape: view.shape }),
  ...(view.rows.length === 0 ? {} : { rows: view.rows.join(",") }),
  ...(view.columns.length === 0 ? {} : { columns: view.columns.join(",") }),
  ...(view.heads === "first" ? {} : { heads: view.heads }),
  ...(view.actorsAt === 1 ? {} : { actorsAt: String(view.actorsAt) }),
  ...(view.allegationsAt === 1 ? {} : { allegationsAt: String(view.allegationsAt) }),
});

type OpenCell = Partial<Pick<MatrixView, "accuser" | "accused" | "on" | "by">>;

/** The matrix under a filter, in a view, with a cell open, or with none. */
export const hrefOfMatrix = (filter: ClaimFilter, view: MatrixView, open: OpenCell = {}) =>
  addressOf("/matrix", { ...filterParts(filter), ...viewParts(view), ...open });
