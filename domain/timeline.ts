/** The steps of the time axis. */
export const TIME_UNITS = ["day", "week", "month"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** First and last day, ISO, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** How many claims stand on a day. */
export interface DayCount {
  readonly day: string;
  readonly claims: number;
}

/** More steps than this are not drawn at once where the reader has not asked for a range. */
export const READABLE_STEPS = 21;
/** Days without a claim that end a stretch, by the unit of the axis. */
const REST: Readonly<Record<TimeUnit, number>> = { day: 7, week: 45, month: 400 };

const DAY = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day so many days after another (before it, when negative). */
export const dayAfter = (day: string, days: number): string => dayOf(timeOf(day) + days * DAY);

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((timeOf(to) - timeOf(from)) / DAY);

/** The first day of the step a day lies in: itself, its Monday, the first of its month. */
export function stepOf(day: string, unit: TimeUnit): string {
  if (unit === "month") return `${day.slice(0, 7)}-01`;
  if (unit === "day") return day;
  return dayAfter(day, -((new Date(timeOf(day)).getUTCDay() + 6) % 7));
}

/** The first day of the step after the one that begins on `step`. */
export function nextStep(step: string, unit: TimeUnit): string {
  if (unit === "day") return dayAfter(step, 1);
  return unit === "week" ? dayAfter(step, 7) : stepOf(dayAfter(step, 31), "month");
}

/** All steps from the one that holds the first day to the one that holds the last. */
export function stepsIn({ from, to }: DayRange, unit: TimeUnit): string[] {
  const steps: string[] = [];
  for (let step = stepOf(from, unit); step <= to; step = nextStep(step, unit)) steps.push(step);
  return steps;
}

/**
 * The range that is shown where the reader has not asked for one: of the stretches of days that no long rest divides,
 * the newest with at least half as many claims as the busiest; its last steps only, where it is too long to read. Null
 * where nothing has a date.
 */
export function readableRange(days: readonly DayCount[], unit: TimeUnit): DayRange | null {
  const stretches: DayCount[][] = [];
  for (const one of [...days].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const current = stretches.at(-1);
    const last = current?.at(-1);
    if (current && last && daysBetween(last.day, one.day) <= REST[unit]) current.push(one);
    else stretches.push([one]);
  }
  const weight = (stretch: readonly DayCount[]) => stretch.reduce((sum, one) => sum + one.claims, 0);
  const busiest = Math.max(0, ...stretches.map(weight));
  const chosen = stretches.findLast((stretch) => weight(stretch) * 2 >= busiest);
  const first = chosen?.[0];
  const last = chosen?.at(-1);
  if (!first || !last) return null;
  const earliest = stepsIn({ from: first.day, to: last.day }, unit).at(-READABLE_STEPS) ?? first.day;
  return { from: earliest > first.day ? earliest : first.day, to: last.day };
}

/** The first and the last day of the days, in whatever order; null for none. */
export function wholeRange(days: readonly DayCount[]): DayRange | null {
  const [one] = days;
  if (!one) return null;
  let [from, to] = [one.day, one.day];
  for (const { day } of days) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}

/**
 * The range a reader asks for; an end left open is the first or last day that has a claim, two ends the wrong way round
 * are turned. Null where no end is given.
 */
export function rangeAsked(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  days: readonly DayCount[],
): DayRange | null {
  const first = from ?? wholeRange(days)?.from;
  const last = to ?? wholeRange(days)?.to;
  if ((from === undefined && to === undefined) || first === undefined || last === undefined) return null;
  return first <= last ? { from: first, to: last } : { from: last, to: first };
}

/** The finest unit under which a range has few enough steps with a claim to be read. */
export const readableUnit = (days: readonly DayCount[], { from, to }: DayRange): TimeUnit => {
  const within = days.filter(({ day }) => from <= day && day <= to);
  const steps = (unit: TimeUnit) => new Set(within.map(({ day }) => stepOf(day, unit))).size;
  return TIME_UNITS.find((unit) => steps(unit) <= READABLE_STEPS) ?? "month";
};

/** So many bars of a lane can be told apart. */
const BARS = 120;

/** The unit that is asked for, or the finest coarser one under which a range has few enough steps for a bar each. */
export const readableStep = (range: DayRange, unit: TimeUnit): TimeUnit =>
  TIME_UNITS.slice(TIME_UNITS.indexOf(unit)).find((one) => stepsIn(range, one).length <= BARS) ?? "month";

/** The middle of the values, or the mean of the two in the middle; null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
