import { IntakeFailure, type ReadDocument, type SourceBytes } from "#domain/intake";
import { inProcess } from "./in-process";
import { languageOf } from "./language";

const LARGEST = 50 * 1024 * 1024;

/** A PDF as a document, read in a process of its own. Throws an intake failure where it holds no text, as a scan does. */
export async function readPdf(source: SourceBytes): Promise<ReadDocument> {
  if (source.bytes.length > LARGEST)
    throw new IntakeFailure("read", "The PDF is larger than 50 MB: import it in parts.");
  const { title, author, text } = await inProcess("pdf", { bytes: source.bytes }, { stage: "read" });
  if (text.trim() === "")
    throw new IntakeFailure(
      "read",
      "The PDF holds pictures of text only: have it read by a text recognition first.",
    );
  return {
    name: source.name,
    title,
    text,
    outlet: null,
    author,
    published: null,
    publishedFrom: null,
    url: source.url ?? null,
    language: languageOf(text),
    mediaType: "application/pdf",
    original: source.bytes,
  };
}
