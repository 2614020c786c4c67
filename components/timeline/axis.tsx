import { dayInWords, monthInWords } from "#domain/day";
import { daysBetween, type TimeUnit } from "#domain/timeline";
import { counted } from "#domain/words";
import type { TimelineColumn, TimelineLayout } from "./layout";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const weekdayOf = (day: string) => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
const withoutYear = (day: string) => dayInWords(day).slice(0, -5);

interface AxisProps {
  readonly layout: TimelineLayout;
  readonly unit: TimeUnit;
  /** height of the axis over the lanes, in px */
  readonly head: number;
}

/** The steps of the axis with their names, the rules between them and between the lanes. */
export function Axis({ layout: { columns, lanes, width, height }, unit, head }: AxisProps) {
  return (
    <>
      <defs>
        <marker
          id="tl-arrow"
          viewBox="0 0 6 6"
          refX="5"
          refY="3"
          markerWidth="6"
          markerHeight="6"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 6 3 0 6z" fill="context-stroke" />
        </marker>
      </defs>
      <rect y={head} width={width} height={height} fill="var(--surface)" />
      {columns.map((column, index) => (
        <Column
          key={column.from}
          column={column}
          unit={unit}
          bottom={head + height}
          withYear={index === 0 || columns[index - 1]?.from.slice(0, 4) !== column.from.slice(0, 4)}
        />
      ))}
      <path d={`M${width - 0.5} 8V${head + height}`} stroke="var(--rule)" />
      {lanes.map((lane, index) => (
        <path
          key={lane.key}
          d={`M0 ${head + lane.y + 0.5}H${width}`}
          stroke={index === 0 ? "var(--rule-strong)" : "var(--rule)"}
        />
      ))}
      <path d={`M0 ${head + height + 0.5}H${width}`} stroke="var(--rule-strong)" />
    </>
  );
}

interface ColumnProps {
  readonly column: TimelineColumn;
  readonly unit: TimeUnit;
  readonly bottom: number;
  readonly withYear: boolean;
}

function Column({ column, unit, bottom, withYear }: ColumnProps) {
  const { from, to, empty, x, width } = column;
  const name =
    unit === "month" ? monthInWords(from) : withYear && !empty ? dayInWords(from) : withoutYear(from);
  return (
    <g>
      <path d={`M${x} 8V${bottom}`} stroke="var(--rule)" />
      {empty ? (
        <text x={x + 6} y={22} fontSize={11} fill="var(--ink-3)">
          {counted(daysBetween(from, to) + 1, "day")}
          <title>{`No claim from ${dayInWords(from)} to ${dayInWords(to)}`}</title>
        </text>
      ) : (
        <text x={x + 6} y={22} fontSize={12} fontWeight={500} fill="var(--ink)">
          {name}
        </text>
      )}
      {!empty && unit === "day" && width > (withYear ? 116 : 80) && (
        <text x={x + width - 6} y={22} fontSize={11} textAnchor="end" fill="var(--ink-3)">
          {weekdayOf(from)}
        </text>
      )}
    </g>
  );
}
