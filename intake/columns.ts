import { COLUMN_FIELDS, type ColumnField, type ColumnMapping } from "#domain/intake";
import { dayWritten } from "./day-in-words";

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** Names that columns have in the wild, the likeliest first; lower case, letters and figures alone. */
const NAMES: Readonly<Record<ColumnField, readonly string[]>> = {
  text: [
    "text",
    "articlebody",
    "body",
    "content",
    "fulltext",
    "articletext",
    "article",
    "maintext",
    "story",
    "plaintext",
    "bodytext",
  ],
  html: ["html", "rawhtml", "bodyhtml", "contenthtml", "pagehtml"],
  title: ["title", "headline", "headlines", "heading", "articletitle", "hed", "subject"],
  outlet: [
    "outlet",
    "publisher",
    "publication",
    "source",
    "newspaper",
    "sitename",
    "media",
    "site",
    "domain",
    "medium",
  ],
  author: ["author", "authors", "byline", "writer", "creator", "reporter"],
  published: [
    "published",
    "publishedat",
    "publisheddate",
    "publicationdate",
    "pubdate",
    "datepublished",
    "publishdate",
    "date",
    "datetime",
    "day",
    "time",
    "created",
  ],
  url: ["url", "link", "weburl", "articleurl", "address", "permalink", "uri", "sourceurl"],
  id: ["id", "uuid", "guid", "articleid", "documentid", "docid", "key", "index"],
  language: ["language", "lang", "locale"],
};

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * Which column holds what, as the names of the columns and the values of the first rows suggest it. A text that no name
 * tells is sought where the values are longest, a day and an address where the values are such.
 */
export function suggestColumns(columns: readonly string[], rows: readonly Row[]): ColumnMapping {
  const mapping: Partial<Record<ColumnField, string>> = {};
  const taken = new Set<string>();
  const take = (field: ColumnField, column: string | undefined) => {
    if (column === undefined || mapping[field] !== undefined || taken.has(column)) return;
    mapping[field] = column;
    taken.add(column);
  };
  for (const field of COLUMN_FIELDS)
    for (const name of NAMES[field])
      take(
        field,
        columns.find((column) => plain(column) === name),
      );
  const free = columns.filter((column) => !taken.has(column));
  if (!mapping.text && !mapping.html) take("text", longest(free, rows));
  take(
    "published",
    free.find((column) => most(rows, column, (value) => value.length < 40 && dayWritten(value) !== null)),
  );
  take(
    "url",
    free.find((column) => most(rows, column, (value) => /^https?:\/\/\S+$/u.test(value))),
  );
  return mapping;
}

function longest(columns: readonly string[], rows: readonly Row[]): string | undefined {
  const lengths = columns.map((column): [string, number] => [
    column,
    rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0) / (rows.length || 1),
  ]);
  const best = lengths.toSorted((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 100 ? best[0] : undefined;
}

const most = (rows: readonly Row[], column: string, holds: (value: string) => boolean): boolean =>
  rows.length > 0 && rows.filter((row) => holds(row[column]?.trim() ?? "")).length > rows.length * 0.7;
