import type { Stamp } from "#domain/page";
import { outletAmong, outletNamed } from "./1-clean-outlets";
import { besideDate, dayIn, minutesAgo, withoutClock } from "./1-clean-times";

const NO_STAMP: Stamp = { day: null, minutesAgo: null, outlet: null, agency: false, updated: false };

/** A stamp that tells of an outlet alone. */
export const outletStamp = (outlet: string, agency = false): Stamp => ({ ...NO_STAMP, outlet, agency });

const DIGIT = /\d/u;
const NAMES_ORIGIN =
  /^(?:by|words|written|reported|story|text|author|source|via|originally)\b|\b(?:ago|yesterday)\b/iu;
const BYLINE = /^(?:[Bb]y|BY|(?:[Ww]ords|[Ww]ritten|[Rr]eported|[Ss]tory|[Tt]ext) by|Author:?)\s+(?=\p{Lu})/u;
const SOURCE_LINE = /^(?:source|via|originally published (?:by|on|at))\s*[:–—-]\s*(\p{L}.{1,50})$/iu;
const NAME_WORD =
  /^(?:[\p{Lu}\d][\p{L}\p{M}\d'’.&/-]*|and|in|of|for|the|de|da|van|von|bin|al|el|with|news|desk|staff|writer|correspondent|reporter|editor|at|to|&|contributor)$/u;

const POSTED_BY = /^(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Cc]reated).{0,40}\sby\s+\S+(?:\s\S+){0,3}$/u;

const isNames = (words: string, most: number): boolean => {
  const parts = words.split(/[\s,|·•()]+/u).filter(Boolean);
  return parts.length <= most && parts.every((word) => NAME_WORD.test(word));
};

/** Do the words beside its date fit a date line or byline: an author, a place, an outlet? */
function fitsStamp(
  line: string,
  beside: string,
  found: { byline: boolean; dated: boolean; named: boolean },
): boolean {
  if (found.byline) return isNames(beside, 16);
  if (!found.dated) return false;
  return isNames(beside, found.named ? 5 : 2) || POSTED_BY.test(line);
}

/**
 * What a line says of its article when it is a date line, a byline or a dateline and nothing else;
 * `null` for all other lines. Lines over 200 characters are none.
 */
export function stampOf(written: string): Stamp | null {
  const line = written.length > 200 ? "" : written.replace(/^[*_#>\s]+|[*_\s]+$/gu, "");
  if (!line || !(DIGIT.test(line) || NAMES_ORIGIN.test(line) || line.length <= 40)) return null;
  const source = SOURCE_LINE.exec(line)?.[1];
  if (source) return outletStamp(outletNamed(source) ?? source.trim());
  const ago = minutesAgo(line);
  const dated = ago || !DIGIT.test(line) ? null : dayIn(line);
  const words = ago?.words ?? dated?.words ?? "";
  const byline = BYLINE.test(line);
  if (!words && !byline) {
    const outlet = line.length <= 40 ? outletNamed(line) : null;
    return outlet ? outletStamp(outlet) : null;
  }
  const left = withoutClock(words ? line.replace(words, " ") : line).replace(BYLINE, "");
  const beside = besideDate(left);
  const bare = ago && !byline && !DIGIT.test(beside) && isNames(beside, 4) ? beside || null : null;
  const outlet = outletAmong(left) ?? outletAmong(beside) ?? bare;
  if (!fitsStamp(line, beside, { byline, dated: Boolean(words), named: Boolean(outlet || ago) })) return null;
  return {
    day: dated?.day ?? null,
    minutesAgo: ago?.minutes ?? null,
    outlet,
    agency: outlet !== null && /\([^)]+\)/u.test(left),
    updated: /updated|modified|edited/iu.test(line) && !/published|posted/iu.test(line),
  };
}

const DATELINE = /^(\p{Lu}[\p{L} .,'’/-]{1,60}?)\s*(?:\(([\p{L} -]{2,30})\)|[-–—]\s*([A-Z]{2,8})\s*[-–—])/u;

/** The dateline that opens a paragraph ("KYIV, March 13 (Reuters) -"): agency and day, where it prints them. */
export function datelineOf(prose: string): Stamp | null {
  const m = DATELINE.exec(prose.slice(0, 120).replace(/(?<=\p{L}\.?\s)\d{1,2}(?=\s|,|\()/u, ""));
  const agency = m && outletNamed(m[2] ?? m[3] ?? "");
  if (!agency) return null;
  const head = prose.slice(0, prose.indexOf(m[2] ?? m[3] ?? "") + 30).slice(0, 120);
  return { ...outletStamp(agency, true), day: dayIn(head)?.day ?? null };
}
