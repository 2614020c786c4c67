import { f1Of, type ModelScores } from "#domain/model-score";
import { TypeGlyph } from "../ui/glyph";
import { inHundredths } from "./model-words";
import { type ScoreRow, scoreRows } from "./score-rows";

/** names left, the scale right of them, the counts last */
const [LEFT, RIGHT, COUNT, ROW] = [132, 380, 420, 24];
const placeOf = (share: number) => LEFT + share * (RIGHT - LEFT);

/** F1 before and after as two points with the way between them, a line for each type; the table below has the figures. */
export function ScoreSlopes({ scores }: { scores: ModelScores }) {
  const rows = scoreRows(scores);
  const height = rows.length * ROW;
  const told = rows.map(
    ({ name, before, after }) => `${name}: ${inHundredths(f1Of(before))} to ${inHundredths(f1Of(after))}`,
  );
  return (
    <figure className="my-2 max-w-[30rem]">
      <figcaption className="text-xs text-ink-2">
        F1 on the held-out articles: <b className="font-semibold">○</b> before,{" "}
        <b className="font-semibold">●</b> after; right, how many claims people let stand
      </figcaption>
      <svg
        viewBox={`0 0 ${COUNT} ${height + 22}`}
        className="block h-auto w-full"
        role="img"
        aria-label={told.join("; ")}
      >
        {[0, 0.25, 0.5, 0.75, 1].map((at) => (
          <g key={at}>
            <line x1={placeOf(at)} x2={placeOf(at)} y1={0} y2={height + 4} stroke="var(--rule)" />
            <text x={placeOf(at)} y={height + 17} textAnchor="middle" className="fill-ink-2 text-xs">
              {at === 0 || at === 1 ? at : inHundredths(at)}
            </text>
          </g>
        ))}
        {rows.map((row, index) => (
          <Way key={row.name} row={row} y={index * ROW + ROW / 2} />
        ))}
      </svg>
    </figure>
  );
}

function Way({ row, y }: { row: ScoreRow; y: number }) {
  const { name, type, before, after } = row;
  const [from, to] = [f1Of(before), f1Of(after)];
  const few = before.gold < 10;
  return (
    <g>
      {type && (
        <g transform={`translate(0 ${y - 6})`}>
          <TypeGlyph type={type} />
        </g>
      )}
      <text
        x={type ? 20 : 0}
        y={y + 4}
        className={type ? "fill-ink text-sm" : "fill-ink text-sm font-semibold"}
      >
        {name}
      </text>
      {from !== null && to !== null && (
        <line
          x1={placeOf(from)}
          x2={placeOf(to)}
          y1={y}
          y2={y}
          stroke="var(--ink)"
          strokeWidth={1.5}
          strokeDasharray={few ? "2 3" : undefined}
        />
      )}
      {from !== null && (
        <circle cx={placeOf(from)} cy={y} r={4} fill="var(--surface)" stroke="var(--ink)" strokeWidth={1.5} />
      )}
      {to !== null && <circle cx={placeOf(to)} cy={y} r={4.5} fill="var(--ink)" />}
      <text x={COUNT} y={y + 4} textAnchor="end" className="fill-ink-2 text-xs">
        {before.gold}
      </text>
    </g>
  );
}
