import type { CodedMapping } from "#domain/coded";
import { type FailedRead, IntakeFailure, type ReadDocument, type SourceBytes } from "#domain/intake";
import { asRead } from "./coded/as-read";
import type { CodedDocument } from "./coded/coded-document";
import { casDocument, isCas } from "./coded/inception-cas";
import { isLabelStudio, labelStudioDocuments } from "./coded/label-studio";
import { webAnnoDocument } from "./coded/webanno-tsv";
import { decode } from "./decode";
import { inProcess } from "./in-process";
import type { ReadOptions } from "./read-options";
import { readRows } from "./read-rows";

const SQLITE = "application/x-sqlite3";
const LARGEST = 64 * 1024 * 1024;

type Labels = CodedMapping | null | undefined;

/** The coded documents of a DNA database, read in a process of its own. */
async function dnaDocuments(source: SourceBytes): Promise<CodedDocument[]> {
  if (source.bytes.length > LARGEST)
    throw new IntakeFailure("read", "The database is larger than 64 MB: export a part of it.");
  return inProcess("dna", { bytes: source.bytes }, { stage: "read" });
}

/** The documents of a DNA database, their statements as claims by what the labels mean. */
export async function* readDna(source: SourceBytes, labels: Labels): AsyncGenerator<ReadDocument> {
  for (const one of await dnaDocuments(source))
    yield asRead({ ...one, name: `${source.name}#${one.name}` }, SQLITE, labels);
}

/** A WebAnno TSV 3 file as a coded document; its bytes are the original. */
export function readWebAnno(source: SourceBytes, labels: Labels): ReadDocument {
  const document = webAnnoDocument(source.name, decode(source.bytes));
  return { ...asRead(document, "text/tab-separated-values", labels), original: source.bytes };
}

/** A JSON file: a CAS of INCEpTION, tasks of Label Studio, or a list of articles as in lines of JSON. */
export async function* readJson(
  source: SourceBytes,
  { columns, labels }: ReadOptions,
): AsyncGenerator<ReadDocument | FailedRead> {
  const data = jsonOf(source);
  if (isCas(data))
    yield {
      ...asRead(casDocument(source.name, data), "application/json", labels),
      original: source.bytes,
    };
  else if (isLabelStudio(data))
    for (const one of labelStudioDocuments(source.name, data)) yield asRead(one, "application/json", labels);
  else {
    const lines = (Array.isArray(data) ? data : [data]).map((one) => JSON.stringify(one)).join("\n");
    yield* readRows({ ...source, bytes: new TextEncoder().encode(lines), mediaType: null }, "jsonl", columns);
  }
}

/** The documents of a coded archive with their marks as they were made; none where the source is no such archive. */
export async function codedDocuments(
  source: SourceBytes,
  kind: "sqlite" | "tsv" | "json",
): Promise<CodedDocument[]> {
  if (kind === "sqlite") return dnaDocuments(source);
  if (kind === "tsv") return [webAnnoDocument(source.name, decode(source.bytes))];
  const data = jsonOf(source);
  if (isCas(data)) return [casDocument(source.name, data)];
  return isLabelStudio(data) ? labelStudioDocuments(source.name, data) : [];
}

function jsonOf(source: SourceBytes): unknown {
  if (source.bytes.length > LARGEST)
    throw new IntakeFailure("read", "The JSON is larger than 64 MB: write an object on each line.");
  try {
    return JSON.parse(decode(source.bytes));
  } catch {
    throw new IntakeFailure("read", "It is not JSON: see whether it was saved to its end.");
  }
}
