import type { PrintedDay } from "#domain/page";
import { MONTHS, WEEKDAYS } from "#extraction/lexicon/calendar";

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
/** Words around a date; also the names of icons that stand before it. */
const FILLER =
  /(?<!\p{L})(?:published|posted|created|issued|first|last|updated|update|modified|edited|on|at|date|time|\d{1,2}\s*[- ]?min(?:ute)?s?(?:\s+read)?|read(?:ing)?\s+time|clock|calendar|hrs|local)(?!\p{L})/giu;
const WEEKDAY = new RegExp(`${START}(?:${WEEKDAYS.flat().join("|")})${END}\\.?`, "giu");
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

/** How long ago a line says something was, with the words it takes; `null` where it says nothing of the kind. */
export function minutesAgo(line: string): { minutes: number; words: string } | null {
  const m = AGO.exec(line);
  if (!m) return YESTERDAY.test(line) ? { minutes: 1440, words: line } : null;
  const count = /^\d/u.test(m[1] ?? "") ? Number(m[1]) : 1;
  return { minutes: count * (UNITS[(m[2] ?? "").charAt(0).toLowerCase()] ?? 0), words: m[0] };
}

/** A line without its times of day. */
export const withoutClock = (line: string): string => line.replace(CLOCK, " ");

/** What a line holds beside time zones, weekdays and the words around a date ("Published on", "3 min read"). */
export const besideDate = (line: string): string =>
  line
    .replace(ZONE, " ")
    .replace(WEEKDAY, " ")
    .replace(FILLER, " ")
    .replace(/[\s|,.·•:;()/–—-]+/gu, " ")
    .trim();

/** Is the line a time of day and nothing else, as tickers print it? */
export const isClock = (line: string): boolean =>
  line.length <= 30 &&
  /\d/u.test(line) &&
  line.search(CLOCK) >= 0 &&
  besideDate(withoutClock(line)) === "" &&
  !dayIn(line);
