import { clsx } from "clsx";
import type { Coverage } from "#db/queries/coverage";
import type { Matrix } from "#db/queries/matrix";
import type { Pair } from "#db/queries/pairs";
import type { StanceClaims } from "#db/queries/stance-claims";
import type { StanceTable as Table } from "#db/queries/stances";
import { type ClaimFilter, isNarrow } from "#domain/claim-filter";
import type { MatrixView } from "#domain/matrix-view";
import { AnswerLegend } from "../ui/answer-legend";
import { EmptyState } from "../ui/empty-state";
import { Kbd } from "../ui/kbd";
import { Link } from "../ui/link";
import { MatrixGrid } from "./matrix-grid";
import { MatrixControls } from "./matrix-head";
import { MOST_DRAWN } from "./matrix-order";
import { PairList } from "./pair-list";
import { PairPanel } from "./pair-panel";
import { StancePanel } from "./stance-panel";
import { StanceTable } from "./stance-table";
import { StartPanel } from "./start-panel";
import "./matrix.css";

interface MatrixFiguresProps {
  readonly matrix: Matrix;
  readonly table: Table;
  /** the quotations of the open cell of either figure; empty where none is open */
  readonly pairs: readonly Pair[];
  readonly stance: StanceClaims;
  readonly coverage: Coverage;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** Both figures of the matrix, with the panel of the open cell beside them. */
export function MatrixFigures(props: MatrixFiguresProps) {
  const { matrix, table, pairs, filter, view } = props;
  if (matrix.pairs === 0 && table.charges === 0)
    return (
      <EmptyState title={isNarrow(filter) ? "No charge matches these filters." : "No charge yet."}>
        {isNarrow(filter) ? (
          <Link href="/matrix">Clear filters</Link>
        ) : (
          <Link href="/articles">See the articles</Link>
        )}
      </EmptyState>
    );
  const hit = new Set(pairs.flatMap((pair) => pair.charge.allegation?.slug ?? []));
  return (
    <>
      <MatrixControls filter={filter} view={view} />
      <div className="mx-split">
        <div className="min-w-0">
          {view.view === "pairs" && (
            <div className={clsx("mx-shapes", view.shape)}>
              <AnswerLegend split={matrix.split} />
              <MatrixGrid matrix={matrix} filter={filter} view={view} />
              <GridNotes matrix={matrix} />
              <PairList {...props} />
            </div>
          )}
          {table.rows.length > 0 && <StanceTable table={table} hit={hit} filter={filter} view={view} />}
        </div>
        <OpenPanel {...props} />
      </div>
    </>
  );
}

/** The panel of whichever cell is open. */
function OpenPanel(props: MatrixFiguresProps) {
  const { matrix, table, stance, filter, view } = props;
  const cell = matrix.cells.find(
    (one) => one.accuser.slug === view.accuser && one.accused.slug === view.accused,
  );
  const row = table.rows.find((one) => one.allegation.slug === view.on);
  const stanceCell = row?.cells.get(view.by ?? "");
  if (cell) return <PairPanel {...props} cell={cell} />;
  if (row && stanceCell) return <StancePanel {...props} row={row} cell={stanceCell} list={stance} />;
  return <StartPanel matrix={matrix} filter={filter} view={view} />;
}

function GridNotes({ matrix }: Pick<MatrixFiguresProps, "matrix">) {
  const longest = matrix.cells[0]?.pairs ?? 0;
  const drawn = [matrix.accusers.length, matrix.accused.length].some((count) => count > MOST_DRAWN);
  return (
    <div className="mx-notes">
      <p className="note">
        <span className="provisional">Dotted underline</span>: at least one claim behind the figure is not
        reviewed. ⇄ n: the accused accuses back, n times. A bar is as long as its count: the longest is{" "}
        {longest}. Bars in the margins have a scale of their own.
        {drawn &&
          ` Drawn are the ${MOST_DRAWN} actors with most pairs of ${matrix.accusers.length} accusers and of ${matrix.accused.length} accused; the margins count all.`}
      </p>
      <p className="note">
        Arrow keys walk the grid, <Kbd>Enter</Kbd> opens a cell, <Kbd>Esc</Kbd> returns to it. Every cell
        equals the list it opens.
      </p>
    </div>
  );
}
