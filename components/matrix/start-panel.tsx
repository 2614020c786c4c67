import type { Matrix, MatrixCell } from "#db/queries/matrix";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfMatrix, type MatrixView } from "#domain/matrix-view";
import { inThousands } from "#domain/words";
import { Link } from "../ui/link";
import { cellInWords, countInWords } from "./figure-names";
import "./panel.css";

const SHOWN = 5;

interface StartPanelProps {
  readonly matrix: Matrix;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** The place of the open cell while none is open: where to begin. */
export function StartPanel({ matrix, filter, view }: StartPanelProps) {
  const mutual = matrix.cells
    .filter((cell) => cell.mirror > 0 && cell.from.slug < cell.to.slug)
    .toSorted((a, b) => Math.min(b.count, b.mirror) - Math.min(a.count, a.mirror))
    .slice(0, SHOWN);
  const href = (cell: MatrixCell) =>
    hrefOfMatrix(filter, view, { accuser: cell.from.slug, accused: cell.to.slug });
  return (
    <aside className="mx-panel start" aria-label="No cell is open">
      <div className="mx-panel-head">
        <p className="kick">No cell is open. Each opens to its quotations.</p>
        <h2 className="mt-2">{matrix.view === "pairs" ? "Most charges" : "Most is said"}</h2>
        <ol>
          {matrix.cells.slice(0, SHOWN).map((cell) => (
            <li
              key={cellInWords(matrix.view, cell)}
              className="flex justify-between gap-4 border-t border-rule py-1.5"
            >
              <Link href={href(cell)} scroll={false}>
                {cellInWords(matrix.view, cell)}
              </Link>
              <span>{countInWords(matrix, cell.count)}</span>
            </li>
          ))}
        </ol>
        {mutual.length > 0 && (
          <>
            <h2 className="mt-4">{matrix.view === "pairs" ? "Accuse each other" : "Speak of each other"}</h2>
            <ol>
              {mutual.map((cell) => (
                <li
                  key={cellInWords(matrix.view, cell)}
                  className="flex justify-between gap-4 border-t border-rule py-1.5"
                >
                  <Link href={href(cell)} scroll={false}>
                    {cell.from.name} and {cell.to.name}
                  </Link>
                  <span>
                    {inThousands(cell.count)} ⇄ {inThousands(cell.mirror)}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </aside>
  );
}
