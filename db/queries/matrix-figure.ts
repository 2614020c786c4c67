import type { ClaimFilter } from "#domain/claim-filter";
import type { MatrixView } from "#domain/matrix-view";
import type { Principal } from "#domain/principal";
import { once } from "../remembered";
import { type Matrix, matrix } from "./matrix";
import { type Drawn, drawnEnds } from "./matrix-order";
import { ordered } from "./stance-order";
import { type StanceTable, stances } from "./stances";

/** The figures of the matrix as they are drawn: all that a page, a file or a picture of them needs. */
export interface MatrixFigure {
  /** actor by actor, its cells and margins; null in the view of allegations */
  readonly matrix: Matrix | null;
  /** which of its rows and columns are drawn, and in which order */
  readonly drawn: Drawn;
  /** allegation by actor; null in the view of all types */
  readonly table: StanceTable | null;
}

/** So many allegations are drawn where they stand alone, and so many under accuser by accused. */
const ALONE = 200;
const BELOW = 60;

/** The figures that a view shows under a filter, counted by the view's unit. */
export async function matrixFigure(
  viewer: Principal,
  filter: ClaimFilter,
  view: MatrixView,
): Promise<MatrixFigure> {
  const [made, table] = await Promise.all([
    view.view === "allegations" ? null : matrix(viewer, filter, view.unit, view.view),
    view.view === "types" ? null : stances(viewer, filter, view.unit, view.view === "pairs" ? BELOW : ALONE),
  ]);
  const { sort, rows, columns, heads } = view;
  const key = JSON.stringify([sort, rows, columns, heads]);
  return {
    matrix: made,
    drawn: made ? once(made, key, () => drawnEnds(made, view)) : { rows: [], columns: [], blocs: [] },
    table: table && once(table, sort, () => ordered(table, sort)),
  };
}
