import { parse } from "csv-parse";
import { parse as parseAtOnce } from "csv-parse/sync";
import { IntakeFailure, type SourceBytes } from "#domain/intake";
import { charsetOf } from "./charset";
import type { Row } from "./columns";
import { decode } from "./decode";

/** characters of one row */
const LONGEST_ROW = 4_000_000;
const SEPARATORS = [",", ";", "\t", "|"];

export type RowRead =
  | { readonly number: number; readonly row: Row }
  | { readonly number: number; readonly failure: IntakeFailure; readonly written: string };

const textOf = (source: SourceBytes): string =>
  decode(source.bytes, charsetOf(source.mediaType)).replace(/^\uFEFF/u, "");

const tooLong = () =>
  new IntakeFailure(
    "read",
    "A row is longer than 4 million characters: see whether its quotation marks close.",
  );

/** The rows of a table with a line of names above them; comma, semicolon, tabulator and bar are told apart by that line. */
export async function* tableRows(source: SourceBytes): AsyncGenerator<RowRead> {
  const text = textOf(source);
  const parser = parse({
    columns: (names: string[]) => names.map((name, i) => name.trim() || `column ${i + 1}`),
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  parser.end(text);
  let number = 0;
  try {
    for await (const row of parser) yield { number: ++number, row: row as Row };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "CSV_MAX_RECORD_SIZE") throw tooLong();
    throw new IntakeFailure(
      "read",
      `It is no table from row ${number + 1} on: see whether its quotation marks close.`,
    );
  }
}

/** The separator that stands most often in the first line, outside quotation marks. */
function separatorOf(text: string): string {
  const line =
    text
      .slice(0, 20_000)
      .replace(/"[^"]*"/gu, "")
      .split(/\r?\n/u)[0] ?? "";
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** The objects of a file that has one on each line; a line that is none fails, and the rest goes on. */
export function* lineRows(source: SourceBytes): Generator<RowRead> {
  const text = textOf(source);
  let number = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const written = text.slice(at, end < 0 ? text.length : end).trim();
    at = end < 0 ? text.length : end + 1;
    number++;
    if (written !== "") yield lineRow(written, number);
  }
}

function lineRow(written: string, number: number): RowRead {
  if (written.length > LONGEST_ROW) return { number, failure: tooLong(), written: written.slice(0, 1000) };
  try {
    return { number, row: rowOf(JSON.parse(written)) };
  } catch (error) {
    const failure =
      error instanceof IntakeFailure ? error : new IntakeFailure("read", `Line ${number} is not JSON.`);
    return { number, failure, written };
  }
}

/** An object's values as words; lists are joined by commas, objects inside are left as JSON. */
export function rowOf(value: unknown): Row {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new IntakeFailure("read", "A line holds no JSON object.");
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, wordsOf(one)]));
}

function wordsOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.join(", ");
  return JSON.stringify(value);
}

/** The first rows of a table or of lines of JSON, read from its first 256 kB. */
export function firstRows(source: SourceBytes, kind: "table" | "jsonl", most: number): Row[] {
  const bytes = source.bytes.subarray(0, 262_144);
  const part = { ...source, bytes };
  if (kind === "jsonl")
    return [...lineRows(part)].flatMap((read) => ("row" in read ? [read.row] : [])).slice(0, most);
  const text = textOf(part);
  return parseAtOnce(text, {
    columns: (names: string[]) => names.map((name, i) => name.trim() || `column ${i + 1}`),
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    to: most,
  }) as Row[];
}
