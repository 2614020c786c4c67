import {
  type ColumnMapping,
  type FailedRead,
  IntakeFailure,
  type ReadDocument,
  type SourceBytes,
} from "#domain/intake";
import { asRead } from "./coded/coded-document";
import { casDocument, isCas } from "./coded/inception-cas";
import { isLabelStudio, labelStudioDocuments } from "./coded/label-studio";
import { webAnnoDocument } from "./coded/webanno-tsv";
import { decode } from "./decode";
import { inProcess } from "./in-process";
import { readRows } from "./read-rows";

const SQLITE = "application/x-sqlite3";
const LARGEST = 64 * 1024 * 1024;

/** The coded documents of a DNA database, read in a process of its own. */
export async function* readDna(source: SourceBytes): AsyncGenerator<ReadDocument> {
  if (source.bytes.length > LARGEST)
    throw new IntakeFailure("read", "The database is larger than 64 MB: export a part of it.");
  for (const one of await inProcess("dna", { bytes: source.bytes }, { stage: "read" }))
    yield asRead({ ...one, name: `${source.name}#${one.name}` }, SQLITE);
}

/** A WebAnno TSV 3 file as a coded document; its bytes are the original. */
export function readWebAnno(source: SourceBytes): ReadDocument {
  const coded = asRead(webAnnoDocument(source.name, decode(source.bytes)), "text/tab-separated-values");
  return { ...coded, original: source.bytes };
}

/** A JSON file: a CAS of INCEpTION, tasks of Label Studio, or a list of articles as in lines of JSON. */
export async function* readJson(
  source: SourceBytes,
  columns: ColumnMapping | null | undefined,
): AsyncGenerator<ReadDocument | FailedRead> {
  if (source.bytes.length > LARGEST)
    throw new IntakeFailure("read", "The JSON is larger than 64 MB: write an object on each line.");
  const data = parsed(decode(source.bytes));
  if (isCas(data))
    yield { ...asRead(casDocument(source.name, data), "application/json"), original: source.bytes };
  else if (isLabelStudio(data))
    for (const one of labelStudioDocuments(source.name, data)) yield asRead(one, "application/json");
  else {
    const lines = (Array.isArray(data) ? data : [data]).map((one) => JSON.stringify(one)).join("\n");
    yield* readRows({ ...source, bytes: new TextEncoder().encode(lines), mediaType: null }, "jsonl", columns);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new IntakeFailure("read", "It is not JSON: see whether it was saved to its end.");
  }
}
