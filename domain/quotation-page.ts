/** So many quotations a panel shows at first, and so many more come at a time. */
export const PANEL_STEP = 25;

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
