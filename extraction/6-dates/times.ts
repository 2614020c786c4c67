import type { ReadText, Sentence, Token } from "#domain/extraction";
import type { Span } from "#domain/span";
import { MONTHS, WEEKDAYS } from "#extraction/lexicon/calendar";
import {
  DEICTIC_DAYS,
  NOT_THEN,
  RELATIVE_DAYS,
  STRETCH_MARKS,
  STRETCHES,
  VAGUE_TIMES,
} from "#extraction/lexicon/times";

const DAY = 86_400_000;

/**
 * Words of time outside quotation marks: a day (ISO), a step from another day of the story, or a time that names no day.
 */
export interface TimeWords {
  readonly span: Span;
  readonly day: string | null;
  /** days from the story's day, where the words count from it */
  readonly step: number | null;
}

export const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

const weekdays = new Map(WEEKDAYS.flatMap((forms, i) => forms.map((form) => [form, i] as const)));
const months = new Map(MONTHS.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)));
const notThen = new Set(NOT_THEN);
const vague = new Set(VAGUE_TIMES);
const stretches = new Set(STRETCHES);
const stretchMarks = new Set(STRETCH_MARKS);
const lower = (token: Token | undefined): string => {
  const word = token?.text.toLowerCase() ?? "";
  return word.endsWith(".") ? word.slice(0, -1) : word;
};
const capital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

/**
 * The last such weekday up to the day of publication: papers look back. The weekday of the next day is left open: six days
 * back papers would say "last", and a page that is changed later keeps its first day.
 */
function lastWeekday(published: string, weekday: number): string | null {
  const back = (new Date(published).getUTCDay() - weekday + 7) % 7;
  return back === 6 ? null : shifted(published, -back);
}

const dayIn = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
};

/** The day in the year that is given, else the nearest such day to publication, if that is not ahead of it. */
function calendarDay(
  published: string | null,
  month: number,
  day: number,
  year: number | null,
): string | null {
  if (year !== null) return dayIn(year, month, day);
  if (!published) return null;
  const about = Number(published.slice(0, 4));
  const away = (iso: string): number => Math.abs(Date.parse(iso) - Date.parse(published));
  const days = [about - 1, about, about + 1].flatMap((y) => dayIn(y, month, day) ?? []);
  const nearest = days.sort((a, b) => away(a) - away(b))[0] ?? null;
  return nearest !== null && nearest <= published ? nearest : null;
}

interface Found {
  readonly day: string | null;
  readonly step: number | null;
  /** index behind its last token */
  readonly next: number;
}

const ordinal = (token: Token | undefined): number => {
  const m = /^(\d{1,2})(?:st|nd|rd|th)?$/iu.exec(token?.text ?? "");
  return m && Number(m[1]) >= 1 && Number(m[1]) <= 31 ? Number(m[1]) : 0;
};
const yearOf = (token: Token | undefined): number | null =>
  /^(?:19|20)\d{2}$/u.test(token?.text ?? "") ? Number(token?.text) : null;

/** "April 10", "April 10, 2024", "10 April 2024"; a month alone names no day. */
function calendarAt(tokens: readonly Token[], i: number, published: string | null): Found | null {
  const month = capital(tokens[i]) ? months.get(lower(tokens[i])) : undefined;
  if (month) {
    const day = ordinal(tokens[i + 1]);
    if (!day) return lower(tokens[i]) === "may" ? null : { day: null, step: null, next: i + 1 };
    const comma = tokens[i + 2]?.text === "," ? 1 : 0;
    const year = yearOf(tokens[i + 2 + comma]);
    return {
      day: calendarDay(published, month, day, year),
      step: null,
      next: i + 2 + (year ? comma + 1 : 0),
    };
  }
  const day = ordinal(tokens[i]);
  const after = day && capital(tokens[i + 1]) ? months.get(lower(tokens[i + 1])) : undefined;
  if (!after) return null;
  const year = yearOf(tokens[i + 2]);
  return { day: calendarDay(published, after, day, year), step: null, next: i + 2 + (year ? 1 : 0) };
}

function weekdayAt(tokens: readonly Token[], i: number, published: string | null): Found | null {
  const full = capital(tokens[i]) && lower(tokens[i]).length > 3;
  const weekday = full ? weekdays.get(lower(tokens[i])) : undefined;
  if (weekday === undefined) return null;
  const dated = calendarAt(tokens, tokens[i + 1]?.text === "," ? i + 2 : i + 1, published);
  if (dated?.day) return dated;
  return { day: published ? lastWeekday(published, weekday) : null, step: null, next: i + 1 };
}

const PHRASES = [
  ...RELATIVE_DAYS.map(([words, days]) => ({ words: words.split(" "), days, step: true })),
  ...DEICTIC_DAYS.map(([words, days]) => ({ words: words.split(" "), days, step: false })),
];

/** The words that words of time can begin with, beside numbers; nearly all others are passed over at one look. */
const openers: ReadonlySet<string> = new Set([
  ...PHRASES.map(({ words }) => words[0] ?? ""),
  ...weekdays.keys(),
  ...months.keys(),
  ...vague,
  ...stretches,
]);
const opens = (token: Token): boolean => /^\d/u.test(token.text) || openers.has(lower(token));

function phraseAt(tokens: readonly Token[], i: number, published: string | null): Found | null {
  const phrase = PHRASES.find(({ words }) => words.every((word, k) => lower(tokens[i + k]) === word));
  if (!phrase) return null;
  const next = i + phrase.words.length;
  if (phrase.step) return { day: null, step: phrase.days, next };
  return { day: published ? shifted(published, phrase.days) : null, step: null, next };
}

/** "recently", "last week", "in recent months": a time, but no day. */
const isVague = (tokens: readonly Token[], i: number): boolean =>
  vague.has(lower(tokens[i])) ||
  (stretches.has(lower(tokens[i])) &&
    tokens.slice(Math.max(0, i - 3), i).some((token) => stretchMarks.has(lower(token))));

/** The words of time of a sentence, in order. Days that are deadlines, beginnings or plans are left out. */
export function timesIn(read: ReadText, sentence: Sentence, published: string | null): TimeWords[] {
  const tokens = read.tokens.slice(sentence.first, sentence.last);
  const times: TimeWords[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token || token.quoted || !opens(token)) {
      i++;
      continue;
    }
    const found =
      phraseAt(tokens, i, published) ?? weekdayAt(tokens, i, published) ?? calendarAt(tokens, i, published);
    const next = found?.next ?? i + 1;
    const end = tokens[next - 1]?.end ?? token.end;
    if (found && !notThen.has(lower(tokens[i - 1])))
      times.push({ span: [token.start, end], day: found.day, step: found.step });
    else if (!found && isVague(tokens, i)) times.push({ span: [token.start, end], day: null, step: null });
    i = next;
  }
  return times;
}
