import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import type { MatrixFigure } from "#db/queries/matrix-figure";
import { type ClaimFilter, isNarrow } from "#domain/claim-filter";
import type { MatrixView } from "#domain/matrix-view";
import type { LoadQuotations } from "#domain/quotation-page";
import { AnswerLegend } from "../ui/answer-legend";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { NothingYet } from "../ui/nothing-yet";
import { CellPanel } from "./cell-panel";
import { MatrixGrid } from "./matrix-grid";
import { MatrixControls } from "./matrix-head";
import { DrawnLine, GridNotes } from "./matrix-notes";
import { HoldsOpenItems } from "./open-items";
import { PairList } from "./pair-list";
import { writtenItems } from "./panel-items";
import { TypeLegend } from "./split-bar";
import { StancePanel } from "./stance-panel";
import { StanceTable } from "./stance-table";
import { StartPanel } from "./start-panel";
import "./matrix.css";

interface MatrixFiguresProps {
  readonly figure: MatrixFigure;
  /** the newest of what stands behind the open cell, and of the charges that its actor faces; null where none is open */
  readonly found: ClaimSearchPage | null;
  readonly faced: ClaimSearchPage | null;
  /** the next of them */
  readonly load: LoadQuotations<ReactNode>;
  readonly coverage: Coverage;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** The figures of the matrix, with the panel of the open cell beside them. */
export function MatrixFigures(props: MatrixFiguresProps) {
  const { figure, found, coverage, filter, view } = props;
  const { matrix, table } = figure;
  const items = matrix && found ? writtenItems({ found, coverage, unit: matrix.unit }) : [];
  const hit = new Set(
    view.accuser ? found?.items.flatMap((item) => item.quotation.allegation?.slug ?? []) : [],
  );
  const empty = (matrix?.count ?? 0) === 0 && (table?.charges ?? 0) === 0;
  return (
    <>
      <MatrixControls filter={filter} view={view} />
      {empty ? (
        <NothingCounted filter={filter} />
      ) : (
        <HoldsOpenItems items={items}>
          <div className="mx-split">
            <div className="min-w-0">
              {matrix && <GridPart {...props} matrix={matrix} />}
              {table && table.rows.length > 0 && (
                <StanceTable table={table} hit={hit} filter={filter} view={view} />
              )}
            </div>
            <OpenPanel {...props} />
          </div>
        </HoldsOpenItems>
      )}
    </>
  );
}

function NothingCounted({ filter }: Pick<MatrixFiguresProps, "filter">) {
  return isNarrow(filter) ? (
    <EmptyState title="Nothing matches these filters.">
      <Link href="/matrix">Clear filters</Link>
    </EmptyState>
  ) : (
    <NothingYet title="No charge yet.">
      Once an article prints a charge, whoever accuses has a row here and the accused a column; their cell
      counts the charges and shows how they were answered.
    </NothingYet>
  );
}

type GridPartProps = MatrixFiguresProps & { readonly matrix: NonNullable<MatrixFigure["matrix"]> };

function GridPart(props: GridPartProps) {
  const { matrix, figure, found, filter, view } = props;
  const { drawn } = figure;
  return (
    <div className={clsx("mx-shapes", view.shape)}>
      {matrix.view === "pairs" ? <AnswerLegend split={matrix.split} /> : <TypeLegend split={matrix.split} />}
      <MatrixGrid matrix={matrix} drawn={drawn} filter={filter} view={view} />
      <DrawnLine matrix={matrix} drawn={drawn} filter={filter} view={view} />
      <GridNotes matrix={matrix} drawn={drawn} filter={filter} view={view} />
      <PairList {...props} matrix={matrix} found={found ?? NOTHING} />
    </div>
  );
}

const NOTHING: ClaimSearchPage = { items: [], total: 0, groups: 0, claims: 0, articles: 0, outside: 0 };

/** The panel of whichever cell is open. */
function OpenPanel({ figure, found, faced, load, coverage, filter, view }: MatrixFiguresProps) {
  const { matrix, table } = figure;
  const cell = matrix?.cells.find((one) => one.from.slug === view.accuser && one.to.slug === view.accused);
  const row = table?.rows.find((one) => one.allegation.slug === view.on);
  const stance = row?.cells.get(view.by ?? "");
  const shared = { found: found ?? NOTHING, load, coverage, filter, view };
  if (matrix && cell) return <CellPanel {...shared} matrix={matrix} cell={cell} />;
  if (table && row && stance)
    return <StancePanel {...shared} table={table} row={row} cell={stance} faced={faced} />;
  return matrix ? <StartPanel matrix={matrix} filter={filter} view={view} /> : null;
}
