import type { PrintedDay, Stamp } from "#domain/page";
import { MONTHS, WEEKDAYS } from "#extraction/lexicon/calendar";
import { AGENCIES, OUTLETS } from "#extraction/lexicon/outlets";

const MONTH = `(${MONTHS.flat().join("|")})\\.?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:19|20)\\d{2})";
const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";

const pattern = (source: string) => new RegExp(`${START}${source}${END}`, "iu");
const MONTH_DAY = pattern(`${MONTH}\\s+${DAY}(?:\\s*,\\s*|\\s+)${YEAR}`);
const DAY_MONTH = pattern(`${DAY}\\s+(?:of\\s+)?${MONTH}(?:\\s*,\\s*|\\s+)${YEAR}`);
const ISO = pattern(`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?`);
const NUMERIC = pattern(`(\\d{1,2})([./])(\\d{1,2})\\2${YEAR}`);
const MONTH_DAY_ONLY = pattern(`${MONTH}\\s+${DAY}`);
const DAY_MONTH_ONLY = pattern(`${DAY}\\s+${MONTH}`);

const UNITS: Readonly<Record<string, number>> = { s: 0, m: 1, h: 60, d: 1440, w: 10080 };
const AGO =
  /(\d{1,3}|(?<!\p{L})(?:an?|one|a few))\s*(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|wks?|w)\s+ago(?![\p{L}\p{N}])/iu;
const YESTERDAY = /^(?:\p{L}+\s*[:|-]?\s*)?yesterday(?:\s+at\s+[\d:.]+\s*(?:[ap]\.?m\.?)?)?$/iu;
const CLOCK = /(?<![\p{N}:.])\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?(?!\p{L}))?/giu;
const ZONE =
  /(?<!\p{L})(?:GMT|UTC|[ECMP][SD]T|CES?T|BST|EES?T|MSK|IST|ET|PT)(?:[+-]\d{1,2}(?::?\d{2})?)?(?!\p{L})/gu;
const FILLER =
  /(?<!\p{L})(?:published|posted|created|issued|first|last|updated|update|modified|edited|on|at|date|time|\d{1,2}\s*[- ]?min(?:ute)?s?(?:\s+read)?|read(?:ing)?\s+time|clock|calendar|hrs|local)(?!\p{L})/giu;
const WEEKDAY = new RegExp(`${START}(?:${WEEKDAYS.flat().join("|")})${END}\\.?`, "giu");
const DIGIT = /\d/u;
const NAMES_ORIGIN =
  /^(?:by|words|written|reported|story|text|author|source|via|originally)\b|\b(?:ago|yesterday)\b/iu;
const BYLINE = /^(?:[Bb]y|BY|(?:[Ww]ords|[Ww]ritten|[Rr]eported|[Ss]tory|[Tt]ext) by|Author:?)\s+(?=\p{Lu})/u;
const SOURCE_LINE = /^(?:source|via|originally published (?:by|on|at))\s*[:–—-]\s*(\p{L}.{1,50})$/iu;
const UNNAMED = /^(?:our|the|my|your|editorial|web|online|news|sports?|digital|from)$/iu;
const DESK = /\s+(?:news desk|newsroom|editorial staff|staff|desk|news agency|agencies)$/iu;
const NAME_WORD =
  /^(?:[\p{Lu}\d][\p{L}\p{M}\d'’.&/-]*|and|in|of|for|the|de|da|van|von|bin|al|el|with|news|desk|staff|writer|correspondent|reporter|editor|at|to|&|contributor)$/u;

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

const monthNumber = (name: string): number =>
  MONTHS.findIndex((forms) => forms.includes(name.toLowerCase().replace(".", ""))) + 1;

const printed = (year: string | null, month: number, day: string): PrintedDay | null =>
  month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? { year: year === null ? null : Number(year), month, day: Number(day) }
    : null;

/** The first day a short text prints, with the words it takes; `null` where there is none or it is ambiguous. */
export function dayIn(line: string): { day: PrintedDay | null; words: string } | null {
  let m = MONTH_DAY.exec(line);
  if (m) return { day: printed(m[3] ?? null, monthNumber(m[1] ?? ""), m[2] ?? ""), words: m[0] };
  m = DAY_MONTH.exec(line);
  if (m) return { day: printed(m[3] ?? null, monthNumber(m[2] ?? ""), m[1] ?? ""), words: m[0] };
  m = ISO.exec(line);
  if (m) return { day: printed(m[1] ?? null, Number(m[2]), m[3] ?? ""), words: m[0] };
  m = NUMERIC.exec(line);
  if (m) return { day: numericDay(m), words: m[0] };
  m = MONTH_DAY_ONLY.exec(line);
  if (m) return { day: printed(null, monthNumber(m[1] ?? ""), m[2] ?? ""), words: m[0] };
  m = DAY_MONTH_ONLY.exec(line);
  return m ? { day: printed(null, monthNumber(m[2] ?? ""), m[1] ?? ""), words: m[0] } : null;
}

/** 14.03.2022 is day first; 03/14/2022 tells by its size; 03/04/2022 does not tell. */
function numericDay(found: RegExpExecArray): PrintedDay | null {
  const [, a = "", mark, b = "", year] = found;
  if (mark === "." || Number(a) > 12) return printed(year ?? null, Number(b), a);
  return Number(b) > 12 || a === b ? printed(year ?? null, Number(a), b) : null;
}

function minutesAgo(line: string): { minutes: number; words: string } | null {
  const m = AGO.exec(line);
  if (!m) return YESTERDAY.test(line) ? { minutes: 1440, words: line } : null;
  const count = /^\d/u.test(m[1] ?? "") ? Number(m[1]) : 1;
  return { minutes: count * (UNITS[(m[2] ?? "").charAt(0).toLowerCase()] ?? 0), words: m[0] };
}

/** Is the line a time of day and nothing else, as tickers print it? */
export const isClock = (line: string): boolean =>
  line.length <= 30 &&
  /\d/u.test(line) &&
  line.search(CLOCK) >= 0 &&
  rest(line.replace(CLOCK, " ")) === "" &&
  !dayIn(line);

const rest = (line: string): string =>
  line
    .replace(ZONE, " ")
    .replace(WEEKDAY, " ")
    .replace(FILLER, " ")
    .replace(/[\s|,.·•:;()/–—-]+/gu, " ")
    .trim();

const isNames = (words: string, most: number): boolean => {
  const parts = words.split(/[\s,|·•()]+/u).filter(Boolean);
  return parts.length <= most && parts.every((word) => NAME_WORD.test(word));
};

const outletAmong = (line: string): string | null => {
  const parts = line.split(/\s*(?:[,|·•()/:]|\s[–—-]\s|\sand\s|\sfor\s|\sof\s|\swith\s)\s*/u);
  return parts.map(outletNamed).find((name) => name !== null) ?? null;
};

/**
 * What a line says of its article when it is a date line, a byline or a dateline and nothing else;
 * `null` for all other lines. Lines over 200 characters are none.
 */
export function stampOf(line: string): Stamp | null {
  if (line.length > 200 || !(DIGIT.test(line) || NAMES_ORIGIN.test(line) || line.length <= 40)) return null;
  const source = SOURCE_LINE.exec(line)?.[1];
  if (source)
    return {
      day: null,
      minutesAgo: null,
      outlet: outletNamed(source) ?? source.trim(),
      agency: false,
      updated: false,
    };
  const ago = minutesAgo(line);
  const dated = ago || !DIGIT.test(line) ? null : dayIn(line);
  const words = ago?.words ?? dated?.words ?? "";
  const bare = words ? line.replace(words, " ").replace(CLOCK, " ") : line.replace(CLOCK, " ");
  const byline = BYLINE.test(line);
  if (!words && !byline && line.length <= 40) {
    const outlet = outletNamed(line);
    if (outlet) return { day: null, minutesAgo: null, outlet, agency: false, updated: false };
  }
  const left = bare.replace(BYLINE, "");
  const remainder = rest(left);
  const outlet =
    outletAmong(left) ??
    outletAmong(left.replace(FILLER, " ")) ??
    (ago && !byline && !DIGIT.test(remainder) && isNames(remainder, 4) ? remainder || null : null);
  const fits = byline ? isNames(remainder, 16) : Boolean(words) && isNames(remainder, outlet || ago ? 5 : 2);
  if (!fits) return null;
  const updated = /updated|modified|edited/iu.test(line) && !/published|posted/iu.test(line);
  return {
    day: dated?.day ?? null,
    minutesAgo: ago?.minutes ?? null,
    outlet,
    agency: outlet !== null && /\([^)]+\)/u.test(left),
    updated,
  };
}

const DATELINE = /^(\p{Lu}[\p{L} .,'’/-]{1,60}?)\s*(?:\(([\p{L} -]{2,30})\)|[-–—]\s*([A-Z]{2,8})\s*[-–—])/u;

/** The dateline that opens a paragraph ("KYIV, March 13 (Reuters) -"): agency and day, where it prints them. */
export function datelineOf(prose: string): Stamp | null {
  const m = DATELINE.exec(prose.slice(0, 120).replace(/(?<=\p{L}\.?\s)\d{1,2}(?=\s|,|\()/u, ""));
  const agency = m && outletNamed(m[2] ?? m[3] ?? "");
  if (!agency) return null;
  const head = prose.slice(0, prose.indexOf(m[2] ?? m[3] ?? "") + 30).slice(0, 120);
  return { day: dayIn(head)?.day ?? null, minutesAgo: null, outlet: agency, agency: true, updated: false };
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
