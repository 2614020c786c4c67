import { inThousands } from "#domain/words";
import { type ActivityColumn, labelledColumns } from "../charts/activity-labels";
import { Plain } from "../ui/plain";

const HEIGHT = 144;
const TOP = 18;
const AXIS = 114;
/** More month names than this touch one another on a narrow screen. */
const NAMES = 5;
/** The picture on a desk and on a telephone, in px. */
const [WIDTH, NARROW] = [840, 350];
const PARTS = [
  { key: "charges", fill: "var(--type-allege)" },
  { key: "replies", fill: "var(--type-deny)" },
  { key: "others", fill: "var(--rule-strong)" },
] as const;

/** The stacked parts of a column from the axis up, those of nothing left out. */
function partsOf(column: ActivityColumn, scale: number) {
  let y = AXIS;
  return PARTS.filter(({ key }) => column[key] > 0).map(({ key, fill }) => {
    const height = column[key] * scale;
    y -= height;
    return { key, fill, y, height: Math.max(height - 1, 1) };
  });
}

/** The months whose names stand under the axis: the first, the last, and some at equal steps between. */
export function namedMonths(count: number): number[] {
  const step = Math.max(1, Math.ceil((count - 1) / (NAMES - 1)));
  const before = Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
  return [
    ...before.filter((index) => index === 0 || count - 1 - index >= step),
    ...(count > 1 ? [count - 1] : []),
  ];
}

/** Claims by month as the server draws them; places go by per cent, so that any width will do. */
export function ActivityDrawing({ columns }: { columns: readonly ActivityColumn[] }) {
  const scale = (AXIS - TOP) / Math.max(1, ...columns.map(({ total }) => total));
  const [labelled, narrow] = [labelledColumns(columns, WIDTH), labelledColumns(columns, NARROW)];
  const named = new Set(namedMonths(columns.length));
  const step = 100 / columns.length;
  // Under narrow columns the first and the last name would reach beyond the picture.
  const anchor = (index: number) =>
    columns.length < NAMES
      ? "middle"
      : index === 0
        ? "start"
        : index === columns.length - 1
          ? "end"
          : "middle";
  const edge = (index: number) =>
    step * (anchor(index) === "start" ? 0 : anchor(index) === "end" ? index + 1 : index + 0.5);
  return (
    <Plain as="svg" width="100%" height={HEIGHT} className="block overflow-visible" aria-hidden="true">
      <line x1="0" x2="100%" y1={AXIS + 0.5} y2={AXIS + 0.5} stroke="var(--rule-strong)" />
      {columns.map((column, index) => (
        <g key={column.name}>
          {partsOf(column, scale).map(({ key, fill, y, height }) => (
            <rect
              key={key}
              x={`${step * (index + 0.5)}%`}
              y={y}
              height={height}
              fill={fill}
              style={{
                width: `min(20px, ${step * 0.8}%)`,
                transformBox: "fill-box",
                transform: "translateX(-50%)",
              }}
            />
          ))}
          {labelled.has(column.name) && (
            <text
              className={narrow.has(column.name) ? undefined : "max-sm:hidden"}
              x={`${step * (index + 0.5)}%`}
              y={AXIS - column.total * scale - 5}
              textAnchor="middle"
              fontSize="12"
              fontWeight="600"
              fill="var(--ink)"
            >
              {inThousands(column.total)}
            </text>
          )}
          {named.has(index) && (
            <text
              x={`${edge(index)}%`}
              y={AXIS + 18}
              textAnchor={anchor(index)}
              fontSize="11"
              fill="var(--ink-2)"
            >
              {column.name}
            </text>
          )}
        </g>
      ))}
    </Plain>
  );
}
