import type { Matrix, MatrixCell } from "#db/queries/matrix";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfMatrix, type MatrixView } from "#domain/matrix-view";
import { counted } from "#domain/words";
import { Link } from "../ui/link";
import { nameOfCell, pairInWords } from "./figure-names";
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
    .filter((cell) => cell.mirror > 0 && cell.accuser.slug < cell.accused.slug)
    .toSorted((a, b) => Math.min(b.pairs, b.mirror) - Math.min(a.pairs, a.mirror))
    .slice(0, SHOWN);
  const href = (cell: MatrixCell) =>
    hrefOfMatrix(filter, view, { accuser: cell.accuser.slug, accused: cell.accused.slug });
  return (
    <aside className="mx-panel start" aria-label="No cell is open">
      <div className="mx-panel-head">
        <p className="kick">No cell is open. Each opens to its quotations.</p>
        <h2 className="mt-2">Most charges</h2>
        <ol>
          {matrix.cells.slice(0, SHOWN).map((cell) => (
            <li key={nameOfCell(cell)} className="flex justify-between gap-4 border-t border-rule py-1.5">
              <Link href={href(cell)} scroll={false}>
                {pairInWords(cell)}
              </Link>
              <span>{counted(cell.pairs, "charge")}</span>
            </li>
          ))}
        </ol>
        {mutual.length > 0 && (
          <>
            <h2 className="mt-4">Accuse each other</h2>
            <ol>
              {mutual.map((cell) => (
                <li key={nameOfCell(cell)} className="flex justify-between gap-4 border-t border-rule py-1.5">
                  <Link href={href(cell)} scroll={false}>
                    {cell.accuser.name} and {cell.accused.name}
                  </Link>
                  <span>
                    {cell.pairs} ⇄ {cell.mirror}
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
