import type { CodedClaims } from "./coded";
import { Failure } from "./failure";

/** Something on its way in, as it arrived: a file's bytes, a fetched page, a pasted text. */
export interface SourceBytes {
  /** a file's name, with its path inside a container, or an address */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** as the server or the browser named it; what the bytes show comes first */
  readonly mediaType?: string | null;
  /** address it was fetched from */
  readonly url?: string | null;
}

/** Where a day of publication was read, the surest first. */
export const PUBLISHED_FROM = ["given", "json-ld", "open-graph", "time", "url", "text"] as const;
export type PublishedFrom = (typeof PUBLISHED_FROM)[number];

/** One of several articles or updates on a page: its place is into the page's text. */
export interface PagePart {
  /** ISO moment of print */
  readonly at: string | null;
  readonly title: string | null;
  readonly start: number;
  readonly end: number;
}

/** A document as text, with what its source says of it. */
export interface ReadDocument {
  readonly name: string;
  readonly title: string | null;
  /** paragraphs parted by a blank line; without menus and other furniture where the source was a page */
  readonly text: string;
  readonly outlet: string | null;
  readonly author: string | null;
  /** ISO day */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom | null;
  readonly url: string | null;
  /** ISO 639-1, null where the text is too short to tell */
  readonly language: string | null;
  /** of the original */
  readonly mediaType: string;
  /** the bytes it was read from; of a table its row as JSON */
  readonly original: Uint8Array;
  /** of a page with several articles or updates: each of them, in the page's order */
  readonly parts?: readonly PagePart[];
  /** of coded archives: what people decided on it elsewhere */
  readonly coded?: CodedClaims;
}

/** What a column of a table may hold. */
export const COLUMN_FIELDS = [
  "text",
  "html",
  "title",
  "outlet",
  "author",
  "published",
  "url",
  "id",
  "language",
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which column, by its name, holds which field; a text or a page is the least. */
export type ColumnMapping = Readonly<Partial<Record<ColumnField, string>>>;

export const INTAKE_STAGES = ["fetch", "read", "clean"] as const;
export type IntakeStage = (typeof INTAKE_STAGES)[number];

/** A source that could not be read: expected, and said in words that tell what to do. */
export class IntakeFailure extends Failure {
  readonly kind = "invalid";
  constructor(
    readonly stage: IntakeStage,
    message: string,
    /** worth another try later, as after a time-out or a server's fault */
    readonly passing = false,
  ) {
    super(message);
  }
}

/** A member of a container that could not be read; the others go on. */
export interface FailedRead {
  readonly failed: {
    readonly name: string;
    readonly stage: IntakeStage;
    readonly reason: string;
    readonly original: Uint8Array;
  };
}
