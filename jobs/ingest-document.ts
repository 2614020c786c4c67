import { type ImportResult, importDocument } from "#db/commands/articles/import-document";
import { knownAllegations } from "#db/queries/known-allegations";
import type { SourceDocument } from "#domain/extraction";
import type { Principal } from "#domain/principal";
import { extractRun } from "#extraction/extract";
import { readerOf } from "./model-in-use";

/** A document on its way in: its bytes, and as text what the pipeline reads. */
export interface Arrival {
  readonly original: Uint8Array;
  readonly document: SourceDocument;
}

/** Reads a document by the pipeline and takes it in. Bytes that are known change nothing, whatever pipeline read them. */
export async function ingestDocument(who: Principal, { original, document }: Arrival): Promise<ImportResult> {
  const { models, version } = await readerOf(who);
  const known = await knownAllegations(who);
  const { extractions, allegations } = extractRun([document], models, { known });
  return importDocument(who, {
    name: document.id,
    original,
    retrieved: document.retrieved ? new Date(document.retrieved) : null,
    pipeline: version,
    extraction: extractions[0] ?? { id: document.id, articles: [] },
    allegations,
  });
}
