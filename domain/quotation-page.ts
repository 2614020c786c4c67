import { z } from "zod";

/** So many quotations a panel shows at first, and so many more come at a time. */
export const PANEL_STEP = 25;

/** How many quotations a panel shows; whole steps only, so that the next ones are a page of the list. */
export const panelSize = z.coerce
  .number()
  .int()
  .min(PANEL_STEP)
  .max(40 * PANEL_STEP)
  .multipleOf(PANEL_STEP)
  .default(PANEL_STEP)
  .catch(PANEL_STEP);

/** The next quotations of a panel: as markup, and the group that the last of them stands in. */
export interface NextQuotations<Markup> {
  readonly items: Markup;
  readonly group: number | null;
}

/** Loads the quotations that come after the first so many of a list, given by its address' parts. */
export type LoadQuotations<Markup> = (
  asked: string,
  after: { readonly shown: number; readonly group: number | null },
) => Promise<NextQuotations<Markup>>;
