import type { PageBlock } from "./blocks";
import { NAME_PARTS, NAME_WORDS } from "./names";
import { LINE_STARTS } from "./words";

const partReasons = Object.entries(NAME_PARTS).flatMap(([reason, parts]) =>
  parts.map((part) => [part, reason] as const),
);
const anyPart = new RegExp(partReasons.map(([part]) => part).join("|"), "u");
const wordReasons = new Map(
  Object.entries(NAME_WORDS).flatMap(([reason, words]) => words.map((word) => [word, reason] as const)),
);
const lineReasons = Object.entries(LINE_STARTS).flatMap(([reason, starts]) =>
  starts.map((start) => [start, reason] as const),
);
const TAG_REASONS: Readonly<Record<string, string>> = {
  nav: "menu",
  menu: "menu",
  footer: "footer",
  figcaption: "caption",
  figure: "caption",
  caption: "caption",
  form: "form",
  fieldset: "form",
  address: "byline",
  header: "header",
};

const known = new Map<string, string | null>();

/** Why an element's classes, id and role say that it holds no article; null where they do not. */
export function reasonByName(names: string): string | null {
  const before = known.get(names);
  if (before !== undefined) return before;
  const part = anyPart.test(names) ? partReasons.find(([one]) => names.includes(one)) : undefined;
  const reason =
    part?.[1] ??
    names
      .split(/[^\p{L}]+/u)
      .map((word) => wordReasons.get(word))
      .find(Boolean) ??
    null;
  if (known.size > 5000) known.clear();
  known.set(names, reason);
  return reason;
}

/** Why an element of this name holds no article. */
export const reasonByTag = (tag: string): string | null => TAG_REASONS[tag] ?? null;

/** Why a short line is none of the article's, by the words it begins with. */
export function reasonByLine({ text, linked }: PageBlock): string | null {
  if (text.length > 300) return null;
  const plain = text
    .toLowerCase()
    .replace(/^[\s•*>»–—-]+/u, "")
    .replaceAll("’", "'");
  const found = lineReasons.find(
    ([start]) => plain.startsWith(start) && !/[\p{L}\p{N}]/u.test(plain.charAt(start.length)),
  );
  if (!found) return null;
  // A sentence may begin like a label; then it has no link in it and more words.
  return text.length <= 120 || linked > text.length / 2 ? found[1] : null;
}
