import { dayInWords } from "#domain/day";
import type { Figure, FigureFrame, FigureRow } from "#domain/figure";
import { counted } from "#domain/words";
import { PictureDrawing } from "../picture/picture";
import { ScrollFrame } from "../ui/scroll-frame";

interface EmbeddedFigureProps {
  readonly figure: Figure;
  readonly frame: FigureFrame;
  readonly rows: readonly FigureRow[];
}

/** A figure that stands alone, on another site: picture, table, what is counted, and where it comes from. */
export function EmbeddedFigure({ figure, frame, rows }: EmbeddedFigureProps) {
  const { picture } = figure;
  return (
    <main className="px-4 py-3">
      <h1 className={picture ? "sr-only" : "text-head-sm"}>{figure.title}</h1>
      {picture && <PictureDrawing figure={figure} picture={picture} frame={frame} address="" />}
      {!picture && (
        <p className="note my-2">
          {figure.rule} Unit: {figure.unit}. Filter: {frame.filter}.
        </p>
      )}
      <details className="mt-2 text-xs" open={!picture}>
        <summary className="text-ink-2 underline decoration-rule-strong underline-offset-[.18em]">
          Table, {counted(rows.length, "row")}
        </summary>
        <ScrollFrame label={`Table: ${figure.title}`} className="mt-2">
          <Rows columns={figure.columns} rows={rows} />
        </ScrollFrame>
      </details>
      {!picture && (
        <p className="note mt-3 border-t border-rule pt-2">
          {frame.source} As of {dayInWords(frame.taken)}.
        </p>
      )}
    </main>
  );
}

const keyOf = (row: FigureRow): string => row.join("\t");

function Rows({ columns, rows }: { columns: readonly string[]; rows: readonly FigureRow[] }) {
  return (
    <table className="tbl">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column, at) => (
              <td key={column} className={typeof row[at] === "number" ? "num" : undefined}>
                {row[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
