import type { ActorQuarter } from "#db/queries/actors/actor-quarters";
import { ANSWER_ORDER } from "#domain/answer";
import { splitTotal } from "../ui/answer-bar";
import { AnswerBlock } from "../ui/answer-block";
import { Plain } from "../ui/plain";

const WIDTH = 900;
const LEFT = 90;
const AXIS = 22;
const BLOCK = 11;
const BAR = 26;
/** Up to this many charges are drawn as blocks to be counted; above it, lengths in proportion. */
const COUNTABLE = 20;

/** Every quarter from the first to the last: a gap in time stays a gap. */
function quartersBetween(first: string, last: string): string[] {
  const numberOf = (day: string) =>
    Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  const from = numberOf(first);
  return Array.from({ length: numberOf(last) - from + 1 }, (_, step) => {
    const quarter = from + step;
    return `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, "0")}-01`;
  });
}

interface ColumnProps {
  readonly quarter: ActorQuarter;
  readonly x: number;
  /** where the axis' upper and lower edge lie */
  readonly top: number;
  readonly bottom: number;
  /** px a charge */
  readonly scale: number;
}

function Column({ quarter, x, top, bottom, scale }: ColumnProps) {
  const countable = scale === BLOCK;
  let y = top;
  const above = ANSWER_ORDER.flatMap((answer) => {
    const count = quarter.received[answer] ?? 0;
    const parts = countable ? Array.from({ length: count }, () => scale) : count > 0 ? [count * scale] : [];
    return parts.map((height) => {
      y -= height;
      return <AnswerBlock key={y} answer={answer} x={x} y={y} width={BAR} height={Math.max(height - 1, 1)} />;
    });
  });
  const below = countable
    ? Array.from({ length: quarter.made }, (_, index) => bottom + index * scale + 1)
    : [bottom + 1];
  const height = countable ? scale - 1 : quarter.made * scale - 1;
  const received = splitTotal(quarter.received);
  return (
    <g>
      {above}
      {quarter.made > 0 &&
        below.map((at) => (
          <rect key={at} x={x} y={at} width={BAR} height={height} fill="var(--type-allege)" />
        ))}
      {received > 0 && (
        <text x={x + BAR / 2} y={y - 4} textAnchor="middle" fontSize="12" fontWeight="600" fill="var(--ink)">
          {received}
        </text>
      )}
      {quarter.made > 0 && (
        <text
          x={x + BAR / 2}
          y={bottom + quarter.made * scale + 14}
          textAnchor="middle"
          fontSize="12"
          fontWeight="600"
          fill="var(--ink)"
        >
          {quarter.made}
        </text>
      )}
    </g>
  );
}

const size = (quarters: readonly ActorQuarter[], of: (quarter: ActorQuarter) => number) =>
  Math.max(1, ...quarters.map(of));

/**
 * Charges received above the line, split by how they stand, charges made below it. A picture of the table under it:
 * silent for screen readers.
 */
export function QuartersDrawing({ quarters, name }: { quarters: readonly ActorQuarter[]; name: string }) {
  const dated = quarters.filter((quarter) => quarter.from !== null);
  const known = new Map(dated.map((quarter) => [quarter.from, quarter]));
  const columns = quartersBetween(dated[0]?.from ?? "", dated.at(-1)?.from ?? "");
  const up = size(dated, (quarter) => splitTotal(quarter.received));
  const down = size(dated, (quarter) => quarter.made);
  const scale = Math.max(up, down) > COUNTABLE ? 110 / Math.max(up, down) : BLOCK;
  const top = up * scale + 20;
  const bottom = top + AXIS;
  const height = bottom + down * scale + 36;
  const step = (WIDTH - LEFT) / Math.max(columns.length, 1);
  return (
    <Plain
      as="svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="block min-w-[40rem]"
      width="100%"
      aria-hidden="true"
    >
      <text x="0" y={top - 14} fontSize="12" fontWeight="600" fill="var(--ink)">
        received
      </text>
      <text x="0" y={bottom + 22} fontSize="12" fontWeight="600" fill="var(--ink)">
        made
      </text>
      <path
        d={`M${LEFT} ${top + 0.5}H${WIDTH}M${LEFT} ${bottom + 0.5}H${WIDTH}`}
        stroke="var(--rule-strong)"
      />
      {columns.map((from, index) => {
        const x = LEFT + index * step;
        const quarter = known.get(from);
        const number = (Number(from.slice(5, 7)) + 2) / 3;
        return (
          <g key={from}>
            {(number === 1 || index === 0) && (
              <>
                <path d={`M${x + 0.5} ${top}V${height}`} stroke="var(--rule)" />
                <text x={x + 4} y={height - 4} fontSize="11" fill="var(--ink-2)">
                  {from.slice(0, 4)}
                </text>
              </>
            )}
            {step > 20 && (
              <text
                x={x + step / 2}
                y={top + 15}
                textAnchor="middle"
                fontSize="11"
                fill={quarter ? "var(--ink)" : "var(--ink-3)"}
              >
                Q{number}
              </text>
            )}
            {quarter && <Column quarter={quarter} x={x + step / 2 - BAR / 2} {...{ top, bottom, scale }} />}
          </g>
        );
      })}
      <title>{`Charges received and made by ${name}`}</title>
    </Plain>
  );
}
