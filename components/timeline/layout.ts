import { type DayRange, dayAfter, nextStep, stepOf, stepsIn, type TimeUnit } from "#domain/timeline";

/** A claim to be placed: in every lane it is named for, at its day. */
export interface LaneClaim {
  readonly id: string;
  readonly day: string;
  /** keys of its lanes, at least one */
  readonly lanes: readonly string[];
}

/** A step of the axis, or a run of steps in which nothing stands. Measures in px. */
export interface TimelineColumn {
  readonly from: string;
  /** the last day, included */
  readonly to: string;
  readonly steps: number;
  readonly empty: boolean;
  readonly x: number;
  readonly width: number;
}

export interface TimelineLane {
  readonly key: string;
  readonly y: number;
  readonly height: number;
}

/** The middle of a mark. A claim of two actors has two marks. */
export interface PlacedMark {
  readonly id: string;
  readonly lane: string;
  readonly x: number;
  readonly y: number;
}

export interface TimelineLayout {
  readonly columns: readonly TimelineColumn[];
  readonly lanes: readonly TimelineLane[];
  readonly marks: readonly PlacedMark[];
  readonly width: number;
  readonly height: number;
}

/** The square a mark has to itself: the target of a finger. */
export const MARK = 24;
const SIDE = 8;
const LANE_TOP = 24;
const LANE_BOTTOM = 22;
const MARKS_A_ROW = 14;
const NARROWEST: Readonly<Record<TimeUnit, number>> = { day: 84, week: 104, month: 84 };
const GAP = 76;
/** So many empty steps in a row shrink to one column that says how many they are. */
const GAP_STEPS = 3;

/**
 * Places claims, given by day and inside a day in the order of the text. Busy steps are wider; long rests shrink; at
 * least `width` px are filled, more are taken where the marks need them.
 */
export function layTimeline(
  claims: readonly LaneClaim[],
  laneKeys: readonly string[],
  range: DayRange,
  unit: TimeUnit,
  width: number,
): TimelineLayout {
  const cells = cellsOf(claims, unit);
  const columns = columnsOf(cells, range, unit, width);
  const marks: PlacedMark[] = [];
  const lanes: TimelineLane[] = [];
  let y = 0;
  for (const key of laneKeys) {
    let rows = 1;
    for (const column of columns) {
      const ids = column.empty ? [] : (cells.get(column.from)?.get(key) ?? []);
      const perRow = Math.max(1, Math.floor((column.width - 2 * SIDE) / MARK));
      rows = Math.max(rows, Math.ceil(ids.length / perRow));
      for (const [index, id] of ids.entries())
        marks.push({
          id,
          lane: key,
          x: column.x + SIDE + MARK * ((index % perRow) + 0.5),
          y: y + LANE_TOP + MARK * (Math.floor(index / perRow) + 0.5),
        });
    }
    const height = LANE_TOP + rows * MARK + LANE_BOTTOM;
    lanes.push({ key, y, height });
    y += height;
  }
  const last = columns.at(-1);
  return { columns, lanes, marks, width: last ? last.x + last.width : 0, height: y };
}

/** By step and lane the claims that stand there, in their order. */
function cellsOf(claims: readonly LaneClaim[], unit: TimeUnit): Map<string, Map<string, string[]>> {
  const cells = new Map<string, Map<string, string[]>>();
  for (const { id, day, lanes } of claims) {
    const step = stepOf(day, unit);
    const cell = cells.get(step) ?? new Map<string, string[]>();
    for (const lane of lanes) cell.set(lane, [...(cell.get(lane) ?? []), id]);
    cells.set(step, cell);
  }
  return cells;
}

function columnsOf(
  cells: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>,
  range: DayRange,
  unit: TimeUnit,
  width: number,
): TimelineColumn[] {
  const busiest = (step: string) =>
    Math.max(0, ...[...(cells.get(step)?.values() ?? [])].map((ids) => ids.length));
  const groups = grouped(stepsIn(range, unit), (step) => busiest(step) === 0);
  const wanted = groups.map(({ steps, empty }) =>
    empty ? GAP : Math.max(NARROWEST[unit], 2 * SIDE + MARK * Math.min(MARKS_A_ROW, busiest(steps[0] ?? ""))),
  );
  const fixed = groups.reduce((sum, group) => sum + (group.empty ? GAP : 0), 0);
  const open = wanted.reduce((sum, one) => sum + one, 0) - fixed;
  const stretch = open > 0 ? Math.max(1, (width - fixed) / open) : 1;
  let x = 0;
  return groups.map(({ steps, empty }, index) => {
    const first = steps[0] ?? range.from;
    const own = (wanted[index] ?? GAP) * (empty ? 1 : stretch);
    const column = {
      from: first,
      to: dayAfter(nextStep(steps.at(-1) ?? first, unit), -1),
      steps: steps.length,
      empty,
      x,
      width: own,
    };
    x += own;
    return column;
  });
}

/** Each step for itself, long runs of empty ones together. */
function grouped(steps: readonly string[], isEmpty: (step: string) => boolean) {
  const groups: { steps: string[]; empty: boolean }[] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length >= GAP_STEPS) groups.push({ steps: run, empty: true });
    else groups.push(...run.map((step) => ({ steps: [step], empty: false })));
    run = [];
  };
  for (const step of steps) {
    if (isEmpty(step)) {
      run.push(step);
      continue;
    }
    close();
    groups.push({ steps: [step], empty: false });
  }
  close();
  return groups;
}

/** The path of an arc from the mark of a reply to the mark of the charge it answers. */
export function arcBetween(reply: PlacedMark, charge: PlacedMark): string {
  const at = (value: number) => Math.round(value * 10) / 10;
  if (reply.y === charge.y) {
    const top = reply.y - 10;
    const lift = top - Math.min(22, 8 + Math.abs(reply.x - charge.x) / 16);
    return `M${at(reply.x)} ${at(top)}C${at(reply.x)} ${at(lift)},${at(charge.x)} ${at(lift)},${at(charge.x)} ${at(top - 1)}`;
  }
  const up = reply.y > charge.y;
  const start = reply.y + (up ? -10 : 14);
  const end = charge.y + (up ? 15 : -11);
  const middle = (start + end) / 2;
  return `M${at(reply.x)} ${at(start)}C${at(reply.x)} ${at(middle)},${at(charge.x)} ${at(middle)},${at(charge.x)} ${at(end)}`;
}
