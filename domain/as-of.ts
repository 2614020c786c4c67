import type { AddressParts } from "./claim-filter";
import { dayInWords } from "./day";

/** The part of an address that names the moment at which a page is looked at. */
export const AS_OF = "asOf";

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
const LAST_OF_DAY = "T23:59:59.999Z";

/**
 * Reads a moment: an instant, "2026-05-03T14:20:05.123Z", or a day, which means its end in universal time. Null for
 * anything else. A plus sign that an address made a space is one.
 */
export function momentFrom(asked: string): Date | null {
  const written = asked.trim().replace(" ", "+");
  const isDay = DAY.test(written);
  if (!isDay && !INSTANT.test(written)) return null;
  const at = new Date(isDay ? `${written}${LAST_OF_DAY}` : written);
  if (Number.isNaN(at.getTime())) return null;
  // some days are none: the 30th of February would be the 2nd of March
  return isDay && !at.toISOString().startsWith(written) ? null : at;
}

/** What came of asking for a moment: the moment, or in words why there is none; neither where none was asked for. */
export interface MomentAsked {
  readonly at: Date | null;
  readonly refusal: string | null;
}

/** The moment that an address names, if the desk can be seen as it stood then: it keeps that since `since`. */
export function momentAsked(asked: string | undefined, since: Date, now: Date): MomentAsked {
  if (asked === undefined || asked === "") return { at: null, refusal: null };
  const at = momentFrom(asked);
  const refuse = (refusal: string): MomentAsked => ({ at: null, refusal });
  if (!at)
    return refuse("The moment in the address cannot be read. Write a day, 2026-05-03, or 2026-05-03T14:20Z.");
  if (at > now) return refuse(`${inFull(at)} is yet to come.`);
  if (at < since)
    return refuse(`${inFull(at)} is too early: how pages stood is kept since ${momentInWords(since)}.`);
  return { at, refusal: null };
}

/** The moment that an address asks for, as it is written there. */
export const askedIn = (params: AddressParts): string | undefined => {
  const asked = params[AS_OF];
  // a form without scripts sends the chosen day beside the moment that was there
  return Array.isArray(asked) ? asked.findLast((part) => part !== "") : asked;
};

const inFull = (at: Date): string => momentInWords(at).replace(/^t/, "T");

/** "3 May 2026, 14:20 UTC"; with the seconds where there are any; "the end of 3 May 2026 (UTC)". */
export function momentInWords(at: Date): string {
  const iso = at.toISOString();
  if (iso.endsWith(LAST_OF_DAY)) return `the end of ${dayInWords(iso)} (UTC)`;
  return `${dayInWords(iso)}, ${iso.slice(11, at.getTime() % 60_000 === 0 ? 16 : 19)} UTC`;
}

/** "on 3 May 2026, 14:20 UTC", "at the end of 3 May 2026 (UTC)". */
export const atMomentInWords = (at: Date): string =>
  `${at.toISOString().endsWith(LAST_OF_DAY) ? "at" : "on"} ${momentInWords(at)}`;

/** Pages that can be seen as they stood, by the first part of their path. */
const KEEPING = [
  "",
  "matrix",
  "timeline",
  "network",
  "actors",
  "allegations",
  "articles",
  "claims",
  "codebook",
  "choose",
];

/**
 * The same address at that moment, so that whoever looks back stays there from page to page. Addresses that name a
 * moment of their own stay as they are, as do pages of the present: review, team, account.
 */
export function atMoment(href: string, asked: string | null | undefined): string {
  const [whole, fragment] = cut(href, "#");
  const [path, query] = cut(whole, "?");
  const isKept = (href.startsWith("?") || path.startsWith("/")) && KEEPING.includes(path.split("/")[1] ?? "");
  if (!asked || !isKept || new URLSearchParams(query).has(AS_OF)) return href;
  const added = `${AS_OF}=${encodeURIComponent(asked).replaceAll("%3A", ":")}`;
  return `${path}?${query ? `${query}&` : ""}${added}${fragment && `#${fragment}`}`;
}

/** What stands before the first of these characters, and what after it. */
function cut(text: string, at: string): readonly [before: string, after: string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ""] : [text.slice(0, place), text.slice(place + 1)];
}

/** The same address at present. */
export function atPresent(href: string): string {
  const [path, query] = cut(href, "?");
  const rest = query.split("&").filter((part) => part !== "" && !part.startsWith(`${AS_OF}=`));
  return rest.length === 0 ? path : `${path}?${rest.join("&")}`;
}
