import { dayInWords, daysInWords, lastDayOf, monthInWords } from "#domain/day";
import { type DayCount, type DayRange, stepOf, stepsIn, wholeRange } from "#domain/timeline";
import { counted, inThousands } from "#domain/words";
import { Anchor } from "../ui/link";
import { Plain } from "../ui/plain";
import { BrushDrag } from "./brush-drag";

interface BrushProps {
  readonly days: readonly DayCount[];
  readonly range: DayRange;
  /** claims in the range */
  readonly total: number;
  /** the address of the timeline without its range, so that a range can be put after it */
  readonly path: string;
}

/** Of the drawing; the months end short of it, so that the frame around the last one fits. */
const WIDTH = 1376;
const LEFT = 132;
const RIGHT = 1370;
const FLOOR = 60;
const TALLEST = 40;

/** All months with their claims, the shown range framed. A month is a link to it; drawn over, several become the range. */
export function Brush({ days, range, total, path }: BrushProps) {
  const whole = wholeRange(days);
  if (!whole) return null;
  const claimsIn = new Map<string, number>();
  for (const { day, claims } of days) {
    const month = stepOf(day, "month");
    claimsIn.set(month, (claimsIn.get(month) ?? 0) + claims);
  }
  const months = stepsIn(whole, "month").map((month) => ({ month, claims: claimsIn.get(month) ?? 0 }));
  const most = Math.max(1, ...months.map((one) => one.claims));
  const step = (RIGHT - LEFT) / months.length;
  const hrefOf = (from: string, to: string) =>
    `${path}${path.includes("?") ? "&" : "?"}from=${from}&to=${to}`;
  const at = (day: string) => {
    const index = months.findIndex((one) => one.month === stepOf(day, "month"));
    return index < 0 ? (day < whole.from ? 0 : months.length - 1) : index;
  };
  const all = days.reduce((sum, one) => sum + one.claims, 0);
  const frame = {
    x: LEFT + at(range.from) * step - 2,
    width: (at(range.to) - at(range.from) + 1) * step + 4,
  };
  return (
    <BrushDrag months={months.map((one) => one.month)} left={LEFT} right={RIGHT} path={path} framed={frame.x}>
      <Plain as="svg" viewBox={`0 0 ${WIDTH} 84`} width={WIDTH} height={84} className="block">
        <title>Claims a month</title>
        <text x={0} y={40} fontSize={13} fontWeight={600} fill="var(--ink)">
          All dates
        </text>
        <text x={0} y={55} fontSize={11} fill="var(--ink-2)">
          claims a month
        </text>
        <path d={`M${LEFT} ${FLOOR + 0.5}H${RIGHT}`} stroke="var(--rule-strong)" />
        {months.map(({ month, claims }, index) => (
          <Month
            key={month}
            x={LEFT + index * step}
            width={step}
            height={(claims / most) * TALLEST}
            month={month}
            claims={claims}
            labelled={index === 0 || month.slice(5, 7) === "01"}
            href={hrefOf(month, lastDayOf(month.slice(0, 7)))}
          />
        ))}
        <g pointerEvents="none">
          <rect {...frame} y={4} height={62} fill="none" stroke="var(--ink)" strokeWidth={2} />
          <rect x={frame.x - 3} y={28} width={6} height={14} fill="var(--ink)" />
          <rect x={frame.x + frame.width - 3} y={28} width={6} height={14} fill="var(--ink)" />
        </g>
      </Plain>
      <p className="sticky left-0 w-max pb-1">
        {daysInWords(range.from, range.to)}, {inThousands(total)} of {counted(all, "dated claim")}
        <span className="sr-only"> from {dayInWords(whole.from)}</span>
      </p>
    </BrushDrag>
  );
}

/** Finer than any screen shows; as they are computed, lengths have twenty figures. */
const near = (length: number): number => Math.round(length * 100) / 100;

interface MonthProps {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly month: string;
  readonly claims: number;
  readonly labelled: boolean;
  readonly href: string;
}

function Month({ x, width, height, month, claims, labelled, href }: MonthProps) {
  const gap = Math.min(2, width / 4);
  return (
    <>
      {labelled && (
        <>
          <path d={`M${near(x)} ${FLOOR}v6`} stroke="var(--rule-strong)" />
          <text x={near(x + 3)} y={78} fontSize={11} fill="var(--ink-2)">
            {month.slice(5, 7) === "01" ? month.slice(0, 4) : monthInWords(month)}
          </text>
        </>
      )}
      {claims > 0 && (
        <Anchor
          className="tl-month"
          href={href}
          aria-label={`${monthInWords(month)}, ${counted(claims, "claim")}`}
        >
          <rect className="hit" x={near(x)} y={2} width={near(width)} height={FLOOR} />
          <rect
            className="bar"
            x={near(x + gap)}
            y={near(FLOOR - Math.max(1.5, height))}
            width={near(Math.max(1, width - 2 * gap))}
            height={near(Math.max(1.5, height))}
          />
          {width >= 7 * String(claims).length && (
            <text x={near(x + width / 2)} y={near(FLOOR - Math.max(1.5, height) - 4)}>
              {claims}
            </text>
          )}
        </Anchor>
      )}
    </>
  );
}
