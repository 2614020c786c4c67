import { ADDRESS_WORDS, APPEAL_WORDS } from "#extraction/lexicon/appeals";
import { MARKER_LINES, MARKER_STARTS } from "#extraction/lexicon/boxes";
import { CAPTION_ENDS, CAPTION_STARTS } from "#extraction/lexicon/captions";
import { FURNITURE_LINES } from "#extraction/lexicon/furniture-lines";
import { FURNITURE_PHRASES, FURNITURE_STARTS } from "#extraction/lexicon/furniture-words";
import { endsSentence, LONG_LINE, plainForm } from "./1-clean-shape";

const reasonByLine = new Map(
  Object.entries(FURNITURE_LINES).flatMap(([reason, lines]) =>
    lines.map((line) => [plainForm(line), reason] as const),
  ),
);
const markerByLine = new Map(
  Object.entries(MARKER_LINES).flatMap(([reason, { lines }]) =>
    lines.map((line) => [plainForm(line), reason] as const),
  ),
);

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const anyOf = (words: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(literal).join("|")})(?![\\p{L}\\p{N}])`, flags);
const ADDRESS = anyOf(ADDRESS_WORDS, "u");
const APPEALS = anyOf(APPEAL_WORDS, "gu");

const withoutQuotations = (line: string): string =>
  line.replace(/(?:["“]|''|``)[^"“”]{0,600}?(?:["”]|'')/gu, " ");

const COMMENT_COUNT = /^\d+\s+(?:comments?|responses?|replies|thoughts on)(?![\p{L}\p{N}])/iu;

/** Below these signs agencies and press offices print no more of the article. */
const END_SIGN = /^(?:#\s?#\s?#|-+\s*ends?\s*-+|ENDS|-30-)$/u;

/** The kind of section a line heads that is not the article's; `null` for all other lines. */
export const markerOf = (line: string): string | null => {
  if (line.length > 60 || line.endsWith(".")) return null;
  if (COMMENT_COUNT.test(line)) return "comments";
  if (END_SIGN.test(line)) return "end matter";
  const plain = plainForm(line).replace(/\s*\(?\d+\)?$|^\d+\s+/gu, "");
  const start = plain.split(" ").length <= 6 ? MARKER_STARTS.find((words) => opens(plain, words)) : undefined;
  return markerByLine.get(plain) ?? (start ? "related" : null);
};

const STARTS = Object.entries(FURNITURE_STARTS).flatMap(([reason, list]) =>
  list.map((words) => [words, reason] as const),
);
const PHRASES = Object.entries(FURNITURE_PHRASES).flatMap(([reason, list]) =>
  list.map((words) => [words, reason] as const),
);

/** Most lines hold none of the words: one expression tells so sooner than a look for each. */
const oneOf = (words: readonly string[]): string => `(?:${words.map(literal).join("|")})`;
const ANY_START = new RegExp(`^${oneOf(STARTS.map(([words]) => words))}`, "u");
const ANY_PHRASE = new RegExp(oneOf(PHRASES.map(([words]) => words)), "u");
const ANY_CAPTION_START = new RegExp(`^${oneOf(CAPTION_STARTS)}`, "u");
const ANY_CAPTION_END = new RegExp(oneOf(CAPTION_ENDS), "u");

/** Does a line begin with these words, as words? */
const opens = (plain: string, words: string): boolean =>
  plain.startsWith(words) && !/[\p{L}\p{N}]/u.test(plain.charAt(words.length) || " ");

/**
 * Why a line is page furniture, in a word or two; `null` where it is not. A sentence is judged more carefully than a
 * short line: by phrases outside its quotations, and by whether a publisher there speaks of itself to its reader.
 */
export function furnitureOf(line: string): string | null {
  if (line.length > LONG_LINE) return null;
  if (COMMENT_COUNT.test(line)) return "comments";
  if (END_SIGN.test(line)) return "end matter";
  const plain = plainForm(line);
  const whole = reasonByLine.get(plain);
  if (whole) return whole;
  const sentence = endsSentence(line) && plain.split(" ").length >= 8;
  if (!sentence) {
    const start = ANY_START.test(plain) ? STARTS.find(([words]) => opens(plain, words)) : undefined;
    if (start && plain.length <= 160) return start[1];
  }
  const bare = withoutQuotations(plain);
  const phrase =
    plain.length <= 400 && ANY_PHRASE.test(bare)
      ? PHRASES.find(([words]) => bare.includes(words))
      : undefined;
  if (phrase) return phrase[1];
  return isAppeal(bare) ? "fund-raising" : null;
}

/** Expects the line in plain form, lower case. */
function isAppeal(bare: string): boolean {
  if (!ADDRESS.test(bare)) return false;
  const words = new Set((bare.match(APPEALS) ?? []).map((word) => word.replace(/s$/u, "")));
  return words.size >= 2 || (bare.length <= 100 && [...words].some((word) => word.startsWith("our ")));
}

/** Is it the line under a picture? It begins or ends with a credit; sentences over 400 characters have none. */
export const isCaption = (line: string): boolean => {
  if (line.length > 400) return false;
  const plain = line.toLowerCase().replace(/^[•*\s]+/u, "");
  return ANY_CAPTION_START.test(plain) || ANY_CAPTION_END.test(plain.slice(-80));
};
