import {
  type ColumnMapping,
  type FailedRead,
  IntakeFailure,
  type ReadDocument,
  type SourceBytes,
} from "#domain/intake";
import { type Row, suggestColumns } from "./columns";
import { dayWritten } from "./day-in-words";
import { languageOf } from "./language";
import { readPage } from "./read-page";
import { firstRows, lineRows, type RowRead, tableRows } from "./rows";
import { wellFormed } from "./well-formed";

const SAMPLE = 20;

/** The beginning of a table, and what its columns seem to hold: for the form that asks. */
export interface TablePreview {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly suggested: ColumnMapping;
}

/** The first rows of a table or of lines of JSON, with the mapping that their names and values suggest. */
export function previewRows(source: SourceBytes, kind: "table" | "jsonl"): TablePreview {
  const rows = firstRows(source, kind, SAMPLE);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { columns, rows, suggested: suggestColumns(columns, rows) };
}

/** Each row as a document, by the mapping or by what the columns suggest. A row without a text fails; the rest goes on. */
export async function* readRows(
  source: SourceBytes,
  kind: "table" | "jsonl",
  given?: ColumnMapping | null,
): AsyncGenerator<ReadDocument | FailedRead> {
  const preview = given ? null : previewRows(source, kind);
  const mapping = given ?? preview?.suggested ?? {};
  // Where not even the first rows can be read, each row says itself what is wrong with it.
  if (!mapping.text && !mapping.html && (kind === "table" || preview?.rows.length !== 0))
    throw new IntakeFailure("read", "No column is known to hold the text: say which one does.");
  const seen = new Set<string>();
  for await (const read of kind === "table" ? tableRows(source) : lineRows(source)) {
    const name = nameOf(source.name, read, mapping, seen);
    const original = new TextEncoder().encode("row" in read ? JSON.stringify(read.row) : read.written);
    try {
      if (!("row" in read)) throw read.failure;
      yield await documentOf(name, read.row, mapping, original);
    } catch (error) {
      if (!(error instanceof IntakeFailure)) throw error;
      yield { failed: { name, stage: error.stage, reason: error.message, original } };
    }
  }
}

/** A row's own name where it has one of its own, else its number. */
function nameOf(source: string, read: RowRead, mapping: ColumnMapping, seen: Set<string>): string {
  const id = "row" in read && mapping.id ? (read.row[mapping.id]?.trim().slice(0, 200) ?? "") : "";
  const name = id !== "" && !seen.has(id) ? id : String(read.number);
  seen.add(name);
  return `${source}#${name}`;
}

async function documentOf(
  name: string,
  row: Row,
  mapping: ColumnMapping,
  original: Uint8Array,
): Promise<ReadDocument> {
  const cell = (column: string | undefined): string | null => {
    const value = column === undefined ? "" : (row[column]?.trim() ?? "");
    return value === "" ? null : wellFormed(value);
  };
  const text = mapping.text === undefined ? null : (row[mapping.text] ?? "");
  const page = !text?.trim() && mapping.html ? (row[mapping.html] ?? "") : null;
  const published = dayWritten(cell(mapping.published));
  const said = {
    name,
    title: cell(mapping.title),
    outlet: cell(mapping.outlet),
    author: cell(mapping.author),
    url: addressOf(cell(mapping.url)),
  };
  if (page?.trim()) {
    const read = await readPage({
      name,
      bytes: new TextEncoder().encode(page),
      mediaType: "text/html; charset=utf-8",
      url: said.url,
    });
    const day = published ? ({ published, publishedFrom: "given" } as const) : {};
    return { ...read, ...told(said), ...day, mediaType: "application/json", original };
  }
  if (!text?.trim()) throw new IntakeFailure("read", "The row holds no text: see which column does.");
  const language = cell(mapping.language)?.slice(0, 2).toLowerCase() ?? languageOf(text);
  const publishedFrom = published ? ("given" as const) : null;
  return {
    ...said,
    published,
    publishedFrom,
    language,
    text: wellFormed(text),
    mediaType: "application/json",
    original,
  };
}

const told = <T extends object>(facts: T): Partial<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Partial<T>;

const addressOf = (value: string | null): string | null =>
  value && /^https?:/u.test(value) && URL.canParse(value) ? value : null;
