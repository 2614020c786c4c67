import { fileTypeFromBuffer } from "file-type";
import { IntakeFailure, type SourceBytes } from "#domain/intake";
import { isWebAnno } from "./coded/webanno-tsv";
import { markOf } from "./decode";

export const SOURCE_KINDS = [
  "page",
  "text",
  "pdf",
  "zip",
  "gzip",
  "sqlite",
  "jsonl",
  "json",
  "table",
  "tsv",
  "xml",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

const SNIFFED = 4096;
const PAGE =
  /^(?:<!--[\s\S]{0,600}?-->|<\?xml[^>]{0,200}>|\s)*<(?:!doctype html|html|head|body|article|div|p|h1|title|meta|script|link)[\s>/]/iu;
const BY_TYPE: Readonly<Record<string, SourceKind>> = {
  "application/pdf": "pdf",
  "application/zip": "zip",
  "application/gzip": "gzip",
  "application/x-sqlite3": "sqlite",
  "application/xml": "xml",
};
const BY_NAME: readonly (readonly [RegExp, SourceKind])[] = [
  [/\.(?:jsonl|ndjson)$/iu, "jsonl"],
  [/\.json$/iu, "json"],
  [/\.(?:csv|tsv|tab)$/iu, "table"],
];
const BY_SERVED: readonly (readonly [RegExp, SourceKind])[] = [
  [/^application\/(?:x-)?(?:ndjson|jsonl|json-?lines)/iu, "jsonl"],
  [/^application\/(?:\w+\+)?json/iu, "json"],
  [/^text\/(?:csv|tab-separated-values)/iu, "table"],
];

/**
 * What a source is: by what its bytes show, then by its name and the type it was served as. Throws an intake failure for
 * what holds no text that is read here, such as pictures.
 */
export async function kindOf(source: SourceBytes): Promise<SourceKind> {
  const { name, bytes, mediaType } = source;
  const head = new TextDecoder("latin1")
    .decode(bytes.subarray(0, SNIFFED))
    .replace(/^ï»¿/u, "")
    .replaceAll("\0", "");
  if (PAGE.test(head)) return "page";
  if (isWebAnno(head)) return "tsv";
  const shown = markOf(bytes) ? undefined : await fileTypeFromBuffer(bytes.subarray(0, SNIFFED));
  const binary = shown && BY_TYPE[shown.mime];
  if (binary) return binary;
  if (shown && !shown.mime.startsWith("text/"))
    throw new IntakeFailure(
      "read",
      `It is a file of the type ${shown.ext}: save its text, a page or a PDF and import that.`,
    );
  const told =
    BY_NAME.find(([pattern]) => pattern.test(name)) ??
    BY_SERVED.find(([pattern]) => pattern.test(mediaType ?? ""));
  if (told) return told[1];
  const page = /\.x?html?$/iu.test(name) || /^(?:text\/html|application\/xhtml)/iu.test(mediaType ?? "");
  if (page && head.includes("<")) return "page";
  return /^\s*\{/u.test(head) ? "jsonl" : "text";
}
