import type { CodedMapping } from "#domain/coded";
import type { ReadDocument } from "#domain/intake";
import { languageOf } from "../language";
import { codedClaims } from "./assemble";
import type { CodedDocument } from "./coded-document";

/**
 * A coded document as one that was read, its marks as claims by what the labels mean; its bytes are its part of the
 * archive as JSON, for the archive holds many.
 */
export function asRead(
  document: CodedDocument,
  mediaType: string,
  mapping: CodedMapping | null | undefined,
): ReadDocument {
  const { name, text, title = null, outlet = null, author = null, published = null } = document;
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
    original: new TextEncoder().encode(JSON.stringify(document)),
    coded: codedClaims(document, mapping ?? undefined),
  };
}
