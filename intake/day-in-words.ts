const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}|$)/u;
const SLASHED = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/u;
const DAY_FIRST = new RegExp(
  `(?<![\\d\\p{L}])(\\d{1,2})(?:st|nd|rd|th)?[ \\-]{1,3}(?:of )?${NAME}\\.?,?[ \\-]{1,3}(\\d{4})(?!\\d)`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${NAME}\\.?[ \\-]{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?[ \\-]{1,3}(\\d{4})(?!\\d)`,
  "iu",
);
const SECONDS = /^\d{10}$/u;
const MILLISECONDS = /^\d{13}$/u;

const monthOf = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;

/** An ISO day where there is such a day, between 1900 and 2100. */
function iso(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100) return null;
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  return moment.toISOString().slice(0, 10);
}

/**
 * The day that a written moment names, as an ISO day in the time zone it was written in: ISO 8601, RFC 822, "18 November 2019",
 * "Nov. 18, 2019", seconds or milliseconds since 1970. Days in figures alone, which one country reads otherwise than the next, are none.
 */
export function dayWritten(written: string | null | undefined): string | null {
  const words = written?.trim().slice(0, 200) ?? "";
  if (SECONDS.test(words)) return new Date(Number(words) * 1000).toISOString().slice(0, 10);
  if (MILLISECONDS.test(words)) return new Date(Number(words)).toISOString().slice(0, 10);
  const inOrder = ISO.exec(words) ?? SLASHED.exec(words) ?? BASIC.exec(words);
  if (inOrder) return iso(Number(inOrder[1]), Number(inOrder[2]), Number(inOrder[3]));
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst) return iso(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(words);
  return monthFirst ? iso(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])) : null;
}

/** The day in an address, as news sites file their pages: "/2019/11/18/", "/20191118/" or "2019-11-18"; null where a part is missing. */
export function dayInAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const path = new URL(address).pathname.slice(0, 500);
  const found =
    /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?=\/|$)/iu.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/u.exec(path) ??
    /\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/\-_.]|$)/u.exec(path);
  if (!found) return null;
  const month = /^\d/u.test(found[2] ?? "") ? Number(found[2]) : monthOf(found[2]);
  return iso(Number(found[1]), month, Number(found[3]));
}
