import { dayInWords, monthInWords } from "#domain/day";
import type { TimeUnit } from "#domain/timeline";

/** A name under which a step of the axis stands: of one that begins something greater, or of one between. */
export interface AxisName {
  readonly text: string;
  readonly begins: boolean;
}

/** The room that a name needs, in px. */
const [ROOM_OF_BEGINNING, ROOM] = [88, 44];

/** What a step belongs to: days to their month, weeks and months to their year. */
const wholeOf = (step: string, unit: TimeUnit): string => step.slice(0, unit === "day" ? 7 : 4);

function beginning(step: string, first: boolean, unit: TimeUnit): string {
  if (unit === "month") return first ? monthInWords(step) : step.slice(0, 4);
  return dayInWords(step);
}

function between(step: string, unit: TimeUnit): string {
  if (unit === "month") return monthInWords(step).slice(0, 3);
  return unit === "day" ? String(Number(step.slice(8, 10))) : dayInWords(step).slice(0, -5);
}

/** Does a step read well as one of few: each fifth day, each quarter? */
function isRound(step: string, unit: TimeUnit, column: number): boolean {
  const [month, day] = [Number(step.slice(5, 7)), Number(step.slice(8, 10))];
  if (column >= ROOM || unit === "week") return true;
  return unit === "day" ? day % 5 === 0 && day < 30 : month % 3 === 1;
}

/** The names of an axis, step by step, null for those without: as many as stand apart. `column` is a step's width in px. */
export function axisNames(steps: readonly string[], unit: TimeUnit, column: number): (AxisName | null)[] {
  const begins = steps.map(
    (step, at) => at === 0 || wholeOf(step, unit) !== wholeOf(steps[at - 1] ?? "", unit),
  );
  let free = 0;
  return steps.map((step, at) => {
    const x = at * column;
    if (begins[at] && x >= free) {
      free = x + ROOM_OF_BEGINNING;
      return { text: beginning(step, at === 0, unit), begins: true };
    }
    const next = begins.indexOf(true, at + 1);
    const apart = x >= free && (next < 0 || next * column >= x + ROOM);
    if (!apart || !isRound(step, unit, column)) return null;
    free = x + ROOM;
    return { text: between(step, unit), begins: false };
  });
}
