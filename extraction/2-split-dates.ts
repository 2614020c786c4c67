import type { PrintedDay, Stamp } from "#domain/page";

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The day of an ISO date or time; `null` where it is none. */
export const isoDay = (value: string | null | undefined): string | null => {
  const day = value?.slice(0, 10);
  return day && /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
};

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** "2 days ago", seen when the page was fetched. Where only the day of that is known, hours stay on it. */
function before(retrieved: string, minutes: number): string | null {
  const time = Date.parse(retrieved);
  if (Number.isNaN(time)) return null;
  return retrieved.length <= 10 ? iso(time - Math.floor(minutes / 1440) * DAY) : iso(time - minutes * MINUTE);
}

/** A printed day as ISO date; one without its year is the last such day up to `reference` (and a day more, for time zones). */
function dayOf({ year, month, day }: PrintedDay, reference: string | null): string | null {
  const at = (y: number): string | null => {
    const date = new Date(Date.UTC(y, month - 1, day));
    return date.getUTCMonth() === month - 1 ? iso(date.getTime()) : null;
  };
  if (year !== null) return at(year);
  if (!reference) return null;
  const latest = iso(Date.parse(reference) + DAY);
  const thisYear = at(Number(reference.slice(0, 4)));
  return thisYear && thisYear <= latest ? thisYear : at(Number(reference.slice(0, 4)) - 1);
}

/**
 * The day of publication that the stamps of an article tell, as ISO date: the first date of publication,
 * else the first of a later change. `reference` is a day the article cannot be much younger than.
 */
export function publishedBy(
  stamps: readonly Stamp[],
  retrieved: string | null | undefined,
  reference: string | null,
): string | null {
  const resolved = stamps.map((stamp) => {
    if (stamp.day) return { day: dayOf(stamp.day, reference), updated: stamp.updated };
    const ago = stamp.minutesAgo !== null && retrieved ? before(retrieved, stamp.minutesAgo) : null;
    return { day: ago, updated: stamp.updated };
  });
  const known = resolved.filter(({ day }) => day !== null);
  return (known.find(({ updated }) => !updated) ?? known[0])?.day ?? null;
}
