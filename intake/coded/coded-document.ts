import type { LeftOut } from "#domain/coded";
import type { Span } from "#domain/span";

/** A stretch of text that somebody marked, with what they noted of it. */
export interface Mark {
  readonly id: string;
  readonly spans: readonly Span[];
  /** names of its layer and labels, the layer first */
  readonly labels: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  readonly coder: string | null;
}

/** A line drawn from one mark to another. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** What one person marked in a text. */
export interface Coding {
  /** by the archive's name for the person; null where it tells none */
  readonly coder: string | null;
  readonly marks: readonly Mark[];
}

/** What a coded archive says of one of its documents, in the archive's own words. */
export interface CodedDocument {
  readonly name: string;
  /** the program it comes from */
  readonly tool: string;
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly author?: string | null;
  /** ISO day */
  readonly published?: string | null;
  readonly marks: readonly Mark[];
  readonly ties: readonly Tie[];
  /** what others marked beside the one whose coding counts */
  readonly others?: readonly Coding[];
  /** what could not be read as a mark */
  readonly leftOut: readonly LeftOut[];
}

const HALF = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u;

/** A span that stands in the text, is not empty and cuts no character in half; null for any other. */
export const spanIn = (text: string, start: unknown, end: unknown): Span | null =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  Number(start) >= 0 &&
  Number(end) <= text.length &&
  isWhole(text.slice(Number(start), Number(end)))
    ? [Number(start), Number(end)]
    : null;

const isWhole = (words: string): boolean => words.trim() !== "" && !HALF.test(words);

/** Marks that have no place in the text, counted. */
export const misplaced = (what: string, count: number): LeftOut[] =>
  count === 0 ? [] : [{ what, why: "their place is not in the text", count }];
