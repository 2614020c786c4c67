import type { Matrix, MatrixMargin } from "#db/queries/matrix";
import type { MatrixFigure } from "#db/queries/matrix-figure";
import { hrefOfActor } from "#domain/address";
import type { ClaimFilter } from "#domain/claim-filter";
import { type ClaimSearch, hrefOfSearch } from "#domain/claim-search";
import { hrefOfMatrix, type MatrixView } from "#domain/matrix-view";
import { type GridData, type GridHead, packCell, sumOf } from "./grid-data";
import { WalkGrid } from "./walk-grid";

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly drawn: MatrixFigure["drawn"];
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** The list behind a figure of the matrix: between two actors, of one end, or whole. */
export const hrefOfList = (
  { view, unit }: Pick<Matrix, "view" | "unit">,
  filter: ClaimFilter,
  from?: string,
  to?: string,
): string => {
  const ends: Partial<ClaimSearch> =
    view === "pairs" ? { accuser: from, accused: to } : { by: from, about: to };
  return hrefOfSearch({ ...filter, ...ends, list: view, ...(unit !== "claims" && { unit }) });
};

/** Accuser by accused, or actor by actor over all types. */
export function MatrixGrid({ matrix, drawn, filter, view }: MatrixGridProps) {
  const label = matrix.view === "pairs" ? "Accuser by accused" : "Actor by actor, all types";
  return <WalkGrid data={gridData({ matrix, drawn, filter, view })} label={label} />;
}

function gridData({ matrix, drawn, filter, view }: MatrixGridProps): GridData {
  const blocOf = new Map(drawn.blocs.flatMap((bloc, index) => bloc.map((slug) => [slug, index] as const)));
  const headsOf = (margins: readonly MatrixMargin[], end: "row" | "column"): GridHead[] =>
    margins.map((margin, index) => {
      const { slug, name } = margin.actor;
      const before = margins[index - 1]?.actor.slug;
      return {
        ...{ slug, name, href: hrefOfActor(slug, filter), sum: sumOf(margin) },
        listHref:
          end === "row" ? hrefOfList(matrix, filter, slug) : hrefOfList(matrix, filter, undefined, slug),
        startsBloc: drawn.blocs.length > 0 && before !== undefined && blocOf.get(slug) !== blocOf.get(before),
      };
    });
  const rowAt = new Map(drawn.rows.map((row, index) => [row.actor.slug, index]));
  const columnAt = new Map(drawn.columns.map((column, index) => [column.actor.slug, index]));
  const [row, column] = [rowAt.get(view.accuser ?? ""), columnAt.get(view.accused ?? "")];
  const isOpen = matrix.cells.some(
    (cell) => cell.from.slug === view.accuser && cell.to.slug === view.accused,
  );
  return {
    view: matrix.view,
    unit: matrix.unit,
    rows: headsOf(drawn.rows, "row"),
    columns: headsOf(drawn.columns, "column"),
    cells: matrix.cells.flatMap((cell) => {
      const [y, x] = [rowAt.get(cell.from.slug), columnAt.get(cell.to.slug)];
      return y === undefined || x === undefined ? [] : [packCell(cell, matrix.view, y, x)];
    }),
    all: {
      count: matrix.count,
      split: matrix.split,
      unreviewed: matrix.unreviewed,
      listHref: hrefOfList(matrix, filter),
    },
    href: hrefOfMatrix(filter, view),
    unzoomedHref: hrefOfMatrix(filter, { ...view, rows: [], columns: [] }),
    selected: isOpen && row !== undefined && column !== undefined ? [row, column] : null,
  };
}
