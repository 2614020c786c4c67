import type { IntakeStage } from "./intake";

/** Ways in: how an import was begun. */
export const IMPORT_KINDS = ["paste", "files", "addresses", "feed", "command line"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What its people decided about an import; whether it has finished is told by its items. */
export const IMPORT_STATES = ["running", "paused", "cancelled"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** The steps of an item on its way from an address or a file into the corpus, in their order. */
export const IMPORT_STEPS = ["fetch", "read", "extract", "store"] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/**
 * What became of an item. `opened`: a container whose documents are items of their own; `columns`: a table that waits
 * for somebody to say which column holds what; `labels`: a coded archive that waits for somebody to say what its labels
 * mean; `known`: the same bytes or the same text are here already.
 */
export const ITEM_STATES = [
  "waiting",
  "running",
  "columns",
  "labels",
  "paused",
  "opened",
  "done",
  "known",
  "failed",
  "dismissed",
  "cancelled",
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** How often an item is tried that fails for a reason that may pass. */
export const MOST_TRIES = 5;

/** How often a worker may be lost over an item before the item is put aside. */
export const MOST_LOSSES = 12;

/** The step at which a failure of reading happened. */
export const stepOfStage = (stage: IntakeStage): ImportStep => (stage === "fetch" ? "fetch" : "read");

/** The step in words: what was being done. */
export const STEP_WORDS: Readonly<Record<ImportStep, string>> = {
  fetch: "fetching",
  read: "reading",
  extract: "extracting",
  store: "storing",
};

/** How an item's state is called on the page. */
export const ITEM_STATE_WORDS: Readonly<Record<ItemState, string>> = {
  waiting: "waiting",
  running: "in work",
  columns: "asks for its columns",
  labels: "asks what its labels mean",
  paused: "paused",
  opened: "opened",
  done: "stored",
  known: "known already",
  failed: "failed",
  dismissed: "dismissed",
  cancelled: "cancelled",
};

/** What is known of a document that came in, beside its words. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** ISO day */
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly url: string | null;
  /** ISO 639-1, null where it could not be told */
  readonly language: string | null;
  readonly mediaType: string | null;
}

/** What somebody said about a source when handing it in; it comes before what the source says. */
export interface GivenFacts {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
}

/** Claims are extracted from English; a text whose language cannot be told is taken for English. */
export const isReadForClaims = (language: string | null): boolean => language === null || language === "en";

/** The seconds until the next try after so many failed ones: e, e², … as the queue counts them. */
export const secondsUntilRetry = (tries: number): number => Math.round(Math.exp(Math.min(tries, 10)));

/** The seconds that the rest takes at this rate; null where nothing was done yet. */
export const secondsLeft = (left: number, perSecond: number | null): number | null =>
  perSecond === null || perSecond <= 0 ? null : Math.ceil(left / perSecond);

/** Was a worker lost over an item so often that the item itself must be the reason? */
export const isLostTooOften = (losses: number): boolean => losses >= MOST_LOSSES;
