import type { SourceBytes } from "#domain/intake";

export type SourceKind = "page" | "text";

const SNIFFED = 1024;
const PAGE =
  /^(?:<!--[\s\S]{0,600}?-->|<\?xml[^>]{0,200}>|\s)*<(?:!doctype html|html|head|body|article|div|p|h1|title|meta|script|link)[\s>/]/iu;

/** What a source is: by what its bytes show, then by its name and the type it was served as. */
export function kindOf({ name, bytes, mediaType }: SourceBytes): SourceKind {
  const head = new TextDecoder("latin1")
    .decode(bytes.subarray(0, SNIFFED))
    .replace(/^ï»¿/u, "")
    .replaceAll("\0", "");
  if (PAGE.test(head)) return "page";
  if (/\.x?html?$/iu.test(name) || /^(?:text\/html|application\/xhtml)/iu.test(mediaType ?? ""))
    return head.includes("<") ? "page" : "text";
  return "text";
}
