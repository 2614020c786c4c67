import { AGENCIES, OUTLET_WORDS, OUTLETS } from "#extraction/lexicon/outlets";

const UNNAMED = /^(?:our|the|my|your|editorial|web|online|news|sports?|digital|from)$/iu;
const DESK = /\s+(?:news desk|newsroom|editorial staff|staff|desk|news agency|agencies)$/iu;
const KNOWN = new Map<string, string>([
  ...OUTLETS.map((name): [string, string] => [name.toLowerCase(), name]),
  ...Object.entries(AGENCIES).flatMap(([name, forms]) => forms.map((form): [string, string] => [form, name])),
]);

/** The outlet that a few words name: one the lexicon knows, or a desk or staff ("The Herald newsroom"). */
export function outletNamed(words: string): string | null {
  const bare = words.replace(/^[\s•|,–—:-]+|[\s|,.–—:-]+$/gu, "");
  const known = KNOWN.get(bare.toLowerCase());
  if (known) return known !== known.toUpperCase() || known === bare ? known : null;
  const body = bare.replace(DESK, "");
  if (body === bare) return null;
  return KNOWN.get(body.toLowerCase()) ?? (/^\p{Lu}/u.test(body) && !UNNAMED.test(body) ? body : null);
}

const outletWords = new Set(OUTLET_WORDS);

/** Does it look like the name of an outlet: a few capitalised words with one that papers bear ("Coast Weekly")? */
const soundsLikeOutlet = (words: string): boolean => {
  const parts = words.trim().split(/\s+/u);
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    parts.every((word) => /^(?:\p{Lu}|of$|and$|the$|&$)/u.test(word)) &&
    parts.some((word) => outletWords.has(word.toLowerCase()))
  );
};

/** "By Ann Reed BBC News": the known outlet that a name is followed by; one word only in capitals. */
function outletBehind(words: string): string | null {
  const parts = words.trim().split(/\s+/u);
  for (let from = 1; from < parts.length; from++) {
    const rest = parts.slice(from).join(" ");
    const named = from < parts.length - 1 || /^\p{Lu}{2,}$/u.test(rest) ? outletNamed(rest) : null;
    if (named) return named;
  }
  return null;
}

/** The outlet among the names of a byline or date line. */
export function outletAmong(line: string): string | null {
  const parts = line.split(/\s*(?:[,|·•()/:]|\s[–—-]\s|\sand\s|\sfor\s|\sof\s|\swith\s)\s*/u);
  const named = parts.map(outletNamed).find((name) => name !== null);
  const behind = named ?? parts.map(outletBehind).find((name) => name !== null);
  return behind ?? parts.find(soundsLikeOutlet)?.trim() ?? null;
}

const RIGHTS =
  /all rights reserved\.?|(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)|(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)?\d{2})?/giu;
const COMPANY = /,?\s+(?:LLC|Inc|Ltd|Limited|Corp|Corporation|Company|GmbH|PLC|plc|Pty|Co)\b\.?.*$/u;

/** The outlet that a copyright line names, without its years and its legal form. */
export function copyrightHolder(line: string): string | null {
  if (line.length > 200 || !/©|\([cC]\)\s*\d|[Cc]opyright|COPYRIGHT/u.test(line)) return null;
  const [, ...parts] = line.replace(RIGHTS, "|").split("|");
  const holder = parts
    .map((part) => part.split(/[.;•·(]|\s(?:unless|and its)\s/u)[0]?.replace(/^[\s,–-]+|\s+$/gu, "") ?? "")
    .find((part) => /^(?:by\s+)?\p{Lu}/u.test(part));
  const name = (holder ?? "")
    .replace(/^by\s+/u, "")
    .replace(COMPANY, "")
    .replace(/,.*$|[\s,–-]+$/gu, "");
  return name.length >= 2 && name.length <= 50 ? (outletNamed(name) ?? name) : null;
}
