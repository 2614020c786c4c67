const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const monthOf = (iso: string): string => MONTHS[Number(iso.slice(5, 7)) - 1] ?? "";

/** A day as it is written here, "25 Jul 2025", from "2025-07-25". */
export const dayInWords = (iso: string): string =>
  `${Number(iso.slice(8, 10))} ${monthOf(iso)} ${iso.slice(0, 4)}`;

/** A month as it is written here, "Jul 2025", from "2025-07" or any day of it. */
export const monthInWords = (iso: string): string => `${monthOf(iso)} ${iso.slice(0, 4)}`;

/** From a first to a last day: "13 Mar 2022 – 28 Jul 2025"; one day once. */
export const daysInWords = (from: string, to: string): string =>
  from === to ? dayInWords(from) : `${dayInWords(from)} – ${dayInWords(to)}`;

/** From a first to a last month: "Apr 2024 – Jul 2024"; one month once. */
export const monthsInWords = (from: string, to: string): string => {
  const [first, last] = [monthInWords(from), monthInWords(to)];
  return first === last ? first : `${first} – ${last}`;
};

/** The last day of the month, "2024-02-29" from "2024-02". */
export const lastDayOf = (month: string): string => {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
};

const SHORT_DAY = /^(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})$/i;

/** The ISO day that somebody wrote, as "25 Jul 2025", "25 July 2025" or "2025-07-25"; null where it is none. */
export function dayFromWords(written: string): string | null {
  const [, day = "", month = "", year = ""] = SHORT_DAY.exec(written.trim()) ?? [];
  const number = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  const iso =
    number > 0 ? `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}` : written.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Every month from the first to the last, both included: "2025-12", "2026-01", … */
export function monthsBetween(first: string, last: string): string[] {
  const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const [from, to] = [numberOf(first), numberOf(last)];
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, step) => {
    const month = from + step;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
