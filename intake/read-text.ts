import { IntakeFailure, type ReadDocument, type SourceBytes } from "#domain/intake";
import { charsetOf } from "./charset";
import { decode } from "./decode";
import { languageOf } from "./language";
import { wellFormed } from "./well-formed";

/** characters of one text: ten novels */
const LONGEST = 5_000_000;

/** A plain text as a document: nothing is known of it but its words. Throws where it has none. */
export function readText(source: SourceBytes): ReadDocument {
  const text = decode(source.bytes, charsetOf(source.mediaType)).replace(/^\uFEFF/u, "");
  if (text.trim() === "") throw new IntakeFailure("read", "It holds no text: give a file with words in it.");
  if (text.length > LONGEST)
    throw new IntakeFailure("read", "The text is longer than 5 million characters: import it in parts.");
  return {
    name: source.name,
    title: null,
    text: wellFormed(text),
    outlet: null,
    author: null,
    published: null,
    publishedFrom: null,
    url: source.url ?? null,
    language: languageOf(text),
    mediaType: "text/plain",
    original: source.bytes,
  };
}
