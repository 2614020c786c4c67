/** What may stand in a cell of a table that is taken away. */
export type CsvCell = string | number | null;

/** Excel reads a file as UTF-8 only where it begins with this mark; other programs pass over it. */
export const BYTE_ORDER_MARK = "\u{FEFF}";

/**
 * A spreadsheet takes text that begins with one of these for a formula, and what an article printed must never be run.
 * Apostrophes and spaces before it are seen through, so that the guard can be taken off again.
 */
const LOOKS_LIKE_A_FORMULA = /^(?:['\s]*[=+\-@＝＋－＠]|'*[\t\r\n])/;

/** Text behind an apostrophe where a spreadsheet would calculate it (OWASP, "CSV injection"); other text as it is. */
export const guarded = (text: string): string => (LOOKS_LIKE_A_FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before `guarded`. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && LOOKS_LIKE_A_FORMULA.test(text.slice(1)) ? text.slice(1) : text;

const needsQuotes = /[",\r\n]/;

function fieldOf(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = guarded(cell);
  return needsQuotes.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record of RFC 4180, with its line break. Numbers are written as numbers; nothing in the words is changed. */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(fieldOf).join(",")}\r\n`;

/** A character at a time, by RFC 4180: quotation marks inside a quoted field are doubled. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;

/** The records of a CSV text, cells as they were before the guard; an empty cell is "". */
export function csvRecords(csv: string): string[][] {
  const text = csv.startsWith(BYTE_ORDER_MARK) ? csv.slice(1) : csv;
  const records: string[][] = [];
  let record: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const match = FIELD.exec(text);
    if (!match) throw new Error("This is no CSV.");
    const [, quoted, plain = "", end] = match;
    record.push(unguarded(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    if (end === ",") {
      // a comma at the very end is followed by one more, empty, cell
      if (FIELD.lastIndex === text.length) record.push("");
      continue;
    }
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return records;
}
