/** A day as a page prints it; the year may be left out. Month is 1–12. */
export interface PrintedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What a date line, byline or dateline says about the article it belongs to. */
export interface Stamp {
  readonly day: PrintedDay | null;
  /** minutes before the page was fetched: "4 hours ago" is 240 */
  readonly minutesAgo: number | null;
  readonly outlet: string | null;
  /** the outlet is the agency of a dateline, "Kyiv (AFP)": it wrote the text, and another may print it */
  readonly agency: boolean;
  /** the date is that of a later change, not of publication */
  readonly updated: boolean;
}

/**
 * What a block of a page looks like. `marker` heads a part of the page that is not the article
 * ("Related articles", "Comments"); `clock` is a ticker's time of day; `short` is a line too short to tell.
 */
export type BlockKind =
  | "prose"
  | "headline"
  | "short"
  | "stamp"
  | "clock"
  | "caption"
  | "furniture"
  | "marker";

/** A line of a page, or several where the lines are hard-wrapped. Offsets are into the page. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: BlockKind;
  /** why it would be removed, in a word or two */
  readonly reason: string;
  /** stands without a blank line under the block before it */
  readonly tight: boolean;
  readonly stamp: Stamp | null;
}
