import type { DecidedClaim, ReadDocument } from "#domain/intake";
import type { Span } from "#domain/span";
import { languageOf } from "../language";

/** What a coded archive says of one of its documents. */
export interface CodedDocument {
  readonly name: string;
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly author?: string | null;
  /** ISO day */
  readonly published?: string | null;
  readonly decided: readonly DecidedClaim[];
}

/** A coded document as one that was read; its bytes are its part of the archive as JSON, for the archive holds many. */
export function asRead(coded: CodedDocument, mediaType: string): ReadDocument {
  const { name, text, title = null, outlet = null, author = null, published = null, decided } = coded;
  return {
    name,
    title,
    text,
    outlet,
    author,
    published,
    publishedFrom: published ? "given" : null,
    url: null,
    language: languageOf(text),
    mediaType,
    original: new TextEncoder().encode(JSON.stringify(coded)),
    decided,
  };
}

/** A span that stands in the text and is not empty; null for any other. */
export const spanIn = (text: string, start: unknown, end: unknown): Span | null =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  Number(start) >= 0 &&
  Number(start) < Number(end) &&
  Number(end) <= text.length
    ? [Number(start), Number(end)]
    : null;
