import type { BarsPicture } from "#domain/picture";
import type { Drawn } from "./drawn";
import { Block, fitted } from "./marks";

const NAME = 180;
const SPAN = 560;
const LINE = 24;
const THICK = 13;
const NUMBER = 110;

type Bar = BarsPicture["bars"][number];
const sumOf = (parts: Bar["parts"] = []) => parts.reduce((sum, { count }) => sum + count, 0);

/** Bars of parts at one scale, one below the other; to both sides of the axis where there are two. */
export function drawnBars({ bars, sides }: BarsPicture): Drawn {
  const right = Math.max(0, ...bars.map((bar) => Math.max(sumOf(bar.parts), bar.stroke ?? 0)));
  const left = Math.max(0, ...bars.map(({ left: parts }) => sumOf(parts)));
  const scale = SPAN / Math.max(right + left, 1);
  const axis = NAME + (sides ? left * scale + 40 : 0);
  const head = sides ? 22 : 0;
  const height = head + bars.length * LINE + 4;
  const drawing = (
    <>
      {sides && (
        <>
          <text x={axis - 8} y={12} fontSize={12} fontWeight={600} textAnchor="end" fill="var(--ink)">
            {`← ${fitted(sides[0], axis - NAME + 140, 12)}`}
          </text>
          <text x={axis + 8} y={12} fontSize={12} fontWeight={600} fill="var(--ink)">
            {`${sides[1]} →`}
          </text>
        </>
      )}
      <path d={`M${axis + 0.5} ${head}V${height}`} stroke="var(--rule-strong)" />
      {bars.map((bar, index) => (
        <Row key={bar.name} bar={bar} axis={axis} scale={scale} y={head + index * LINE + 6} />
      ))}
    </>
  );
  return { width: axis + right * scale + NUMBER, height, drawing };
}

interface RowProps {
  readonly bar: Bar;
  readonly axis: number;
  readonly scale: number;
  readonly y: number;
}

function Row({ bar, axis, scale, y }: RowProps) {
  const [total, other] = [sumOf(bar.parts), sumOf(bar.left)];
  return (
    <g>
      <text x={0} y={y + 11} fontSize={12} fill="var(--ink)">
        {fitted(bar.name, NAME - 12, 12)}
      </text>
      <Parts parts={bar.parts} from={axis + 1} scale={scale} y={y} direction={1} />
      {bar.left && <Parts parts={bar.left} from={axis} scale={scale} y={y} direction={-1} />}
      {bar.stroke !== undefined && (
        <rect x={axis + bar.stroke * scale - 1} y={y - 3} width={2} height={THICK + 6} fill="var(--ink)" />
      )}
      <text
        x={axis + Math.max(total, bar.stroke ?? 0) * scale + 8}
        y={y + 11}
        fontSize={12}
        fontWeight={600}
        fill="var(--ink)"
      >
        {bar.words ?? total}
      </text>
      {bar.left && other > 0 && (
        <text
          x={axis - other * scale - 6}
          y={y + 11}
          fontSize={12}
          fontWeight={600}
          textAnchor="end"
          fill="var(--ink)"
        >
          {other}
        </text>
      )}
    </g>
  );
}

interface PartsProps {
  readonly parts: Bar["parts"];
  readonly from: number;
  readonly scale: number;
  readonly y: number;
  readonly direction: 1 | -1;
}

function Parts({ parts, from, scale, y, direction }: PartsProps) {
  let at = from;
  return (
    <>
      {parts.map(({ key, count }) => {
        if (count === 0) return null;
        const length = Math.max(count * scale, 3);
        const x = direction === 1 ? at : at - length;
        at += direction * length;
        return <Block key={key} part={key} x={x} y={y} width={Math.max(length - 1, 1)} height={THICK} />;
      })}
    </>
  );
}
