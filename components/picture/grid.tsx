import { ANSWER_ORDER } from "#domain/answer";
import type { GridPicture } from "#domain/picture";
import type { Drawn } from "./drawn";
import { Block, fitted, linesOf, Mark } from "./marks";

const FIGURE = 13;
const HEAD = 96;

/** Measures that depend on how much there is to draw, in px. */
function measuresOf({ rows, columns, cells }: GridPicture) {
  const many = columns.length > 14;
  const long = rows.some(({ name }) => name.length > 40);
  const marks = Math.max(
    0,
    ...cells.map((cell) => (cell.marks?.length ?? 0) + (cell.count === null ? 0 : 1)),
  );
  return {
    side: long ? 320 : 170,
    cell: Math.max(many ? 40 : 64, marks * 15 + 12),
    line: cells.some(({ split }) => split) ? 44 : long ? 40 : 30,
    longest: Math.max(1, ...cells.map(({ count }) => count ?? 0)),
  };
}

/** Rows by columns, with sums at the right and below where there are some. */
export function drawnGrid(picture: GridPicture): Drawn {
  const { rows, columns, cells } = picture;
  const { side, cell, line, longest } = measuresOf(picture);
  const sums = rows.some(({ total }) => total !== null);
  const [width, height] = [side + columns.length * cell + (sums ? 48 : 0), HEAD + rows.length * line];
  const bottom = height + (sums ? 28 : 0);
  const drawing = (
    <>
      <text x={0} y={HEAD - 8} fontSize={11} fill="var(--ink-2)">
        {picture.corner}
      </text>
      {columns.map(({ name, total }, column) => {
        const x = side + (column + 0.5) * cell;
        return (
          <g key={x}>
            <text transform={`translate(${x - 4} ${HEAD - 8}) rotate(-45)`} fontSize={12} fill="var(--ink)">
              {fitted(name, HEAD * 1.3, 12)}
            </text>
            {total !== null && <Sum x={x} y={height + 18} sum={total} />}
          </g>
        );
      })}
      {rows.map(({ name, total }, row) => {
        const top = HEAD + row * line;
        const words = linesOf(name, side - 16, 12, 2);
        return (
          <g key={top}>
            <path d={`M0 ${top + 0.5}H${width}`} stroke="var(--rule)" />
            {words.map((part, index) => (
              <text
                key={part}
                x={0}
                y={top + line / 2 + 4 + (index - (words.length - 1) / 2) * 14}
                fontSize={12}
                fill="var(--ink)"
              >
                {part}
              </text>
            ))}
            {total !== null && <Sum x={width - 20} y={top + line / 2 + 4} sum={total} />}
          </g>
        );
      })}
      <path d={`M0 ${height + 0.5}H${width}`} stroke="var(--rule-strong)" />
      {cells.map((one) => (
        <Cell
          key={`${one.row} ${one.column}`}
          cell={one}
          x={side + one.column * cell}
          y={HEAD + one.row * line}
          width={cell}
          height={line}
          longest={longest}
        />
      ))}
    </>
  );
  return { width: width + 70, height: bottom, drawing };
}

const Sum = ({ x, y, sum }: { x: number; y: number; sum: number }) => (
  <text x={x} y={y} fontSize={12} textAnchor="middle" fill="var(--ink-2)">
    {sum}
  </text>
);

interface CellProps {
  readonly cell: GridPicture["cells"][number];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly longest: number;
}

function Cell({ cell, x, y, width, height, longest }: CellProps) {
  const { count, split, marks = [], framed } = cell;
  const middle = y + height / 2 + (split ? -3 : 5);
  const pieces = [count === null ? 0 : 16, ...marks.map(() => 15)];
  const at = x + (width - pieces.reduce((sum, piece) => sum + piece, 0)) / 2;
  return (
    <g>
      {framed && (
        <rect x={x + 2.5} y={y + 2.5} width={width - 5} height={height - 4} fill="none" stroke="var(--ink)" />
      )}
      {count !== null && (
        <text x={split ? x + 6 : at} y={middle} fontSize={FIGURE} fontWeight={600} fill="var(--ink)">
          {count}
        </text>
      )}
      {marks.map((mark, index) => {
        const left = at + (pieces[0] ?? 0) + index * 15;
        return <Mark key={mark} mark={mark} x={left} y={middle - 11} />;
      })}
      {split && <Split split={split} x={x + 6} y={y + height - 15} width={(width - 12) / longest} />}
    </g>
  );
}

/** A bar split by answer, so many px for each charge. */
function Split({
  split,
  x,
  y,
  width,
}: {
  split: NonNullable<CellProps["cell"]["split"]>;
  x: number;
  y: number;
  width: number;
}) {
  let at = x;
  return (
    <>
      {ANSWER_ORDER.map((answer) => {
        const count = split[answer] ?? 0;
        if (count === 0) return null;
        const length = Math.max(count * width, 3);
        const block = (
          <Block key={answer} part={answer} x={at} y={y} width={Math.max(length - 1, 1)} height={9} />
        );
        at += length;
        return block;
      })}
    </>
  );
}
