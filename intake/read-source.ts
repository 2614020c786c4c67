import { type FailedRead, IntakeFailure, type ReadDocument, type SourceBytes } from "#domain/intake";
import { gunzip } from "./gunzip";
import { kindOf, type SourceKind } from "./kind";
import { readDna, readJson, readWebAnno } from "./read-coded";
import type { ReadOptions } from "./read-options";
import { readPage } from "./read-page";
import { readPdf } from "./read-pdf";
import { readRows } from "./read-rows";
import { readText } from "./read-text";
import { membersOf } from "./read-zip";

export type Reading = ReadDocument | FailedRead;

/** How often a packed file may hold another. */
const DEEPEST = 3;

/**
 * The documents of a source, one after the other, whatever its format: a page or a text gives one, a container many.
 * What cannot be read comes as a failure with its reason and original, and the rest goes on; nothing is dropped silently.
 */
export async function* readSource(source: SourceBytes, options: ReadOptions = {}): AsyncGenerator<Reading> {
  yield* unpack(source, options, 0);
}

async function* unpack(source: SourceBytes, options: ReadOptions, depth: number): AsyncGenerator<Reading> {
  try {
    const kind = await kindOf(source);
    if ((kind === "zip" || kind === "gzip") && depth >= DEEPEST)
      throw new IntakeFailure("read", "It is packed more than three times over: unpack it first.");
    if (kind === "gzip") yield* unpack(await gunzip(source), options, depth + 1);
    else if (kind === "zip") yield* zipped(source, options, depth);
    else yield* read(source, kind, options);
  } catch (error) {
    yield failedRead(source, error);
  }
}

async function* zipped(source: SourceBytes, options: ReadOptions, depth: number): AsyncGenerator<Reading> {
  for await (const member of membersOf(source)) {
    if ("failure" in member) yield failedRead({ name: member.name, bytes: new Uint8Array() }, member.failure);
    else yield* unpack(member, options, depth + 1);
  }
}

async function* read(source: SourceBytes, kind: SourceKind, options: ReadOptions): AsyncGenerator<Reading> {
  switch (kind) {
    case "page":
      yield await readPage(source);
      return;
    case "pdf":
      yield await readPdf(source);
      return;
    case "table":
    case "jsonl":
      yield* readRows(source, kind, options.columns);
      return;
    case "json":
      yield* readJson(source, options);
      return;
    case "sqlite":
      yield* readDna(source, options.labels);
      return;
    case "tsv":
      yield readWebAnno(source, options.labels);
      return;
    case "xml":
      throw new IntakeFailure(
        "read",
        "It is XML: give the address of a feed, or save the text of an article.",
      );
    default:
      yield readText(source);
  }
}

/** An expected failure as an item of the reading; anything else is thrown on. */
function failedRead(source: SourceBytes, error: unknown): FailedRead {
  if (!(error instanceof IntakeFailure)) throw error;
  return {
    failed: { name: source.name, stage: error.stage, reason: error.message, original: source.bytes },
  };
}
