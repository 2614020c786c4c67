import type { ActorView, MatrixCell, MatrixMargin, MatrixSplit } from "#db/queries/matrix";
import { ANSWER_ORDER } from "#domain/answer";
import type { Unit } from "#domain/unit";
import { TYPE_ORDER } from "#domain/words";

/** What one place of the grid says. */
export type GridCount = Pick<MatrixCell, "count" | "split" | "unreviewed">;

/** A head of the grid with its sum. */
export interface GridHead {
  readonly slug: string;
  readonly name: string;
  /** the actor's page, and the list behind the sum */
  readonly href: string;
  readonly listHref: string;
  readonly sum: GridCount;
  /** does a bloc begin here? */
  readonly startsBloc: boolean;
}

/** A cell in few numbers: row, column, mirror, unreviewed, then each part's place in the order and its count. */
export type PackedCell = readonly number[];

/** Everything that the grid draws, small enough to send: hundreds of rows and columns, thousands of cells. */
export interface GridData {
  readonly view: ActorView;
  readonly unit: Unit;
  readonly rows: readonly GridHead[];
  readonly columns: readonly GridHead[];
  readonly cells: readonly PackedCell[];
  readonly all: GridCount & { readonly listHref: string };
  /** the page as it stands, without an open cell, and without a zoom */
  readonly href: string;
  readonly unzoomedHref: string;
  readonly selected: readonly [row: number, column: number] | null;
}

export interface UnpackedCell extends GridCount {
  readonly mirror: number;
}

const orderOf = (view: ActorView): readonly (keyof MatrixSplit)[] =>
  view === "pairs" ? ANSWER_ORDER : TYPE_ORDER;

export const packCell = (cell: MatrixCell, view: ActorView, row: number, column: number): PackedCell => [
  row,
  column,
  cell.mirror,
  cell.unreviewed ? 1 : 0,
  ...orderOf(view).flatMap((part, index) => (cell.split[part] ? [index, cell.split[part]] : [])),
];

export function unpackCell(
  [, , mirror = 0, unreviewed, ...parts]: PackedCell,
  view: ActorView,
): UnpackedCell {
  const split: MatrixSplit = {};
  let count = 0;
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const part = orderOf(view)[parts[at] ?? 0];
    if (part) split[part] = parts[at + 1] ?? 0;
    count += parts[at + 1] ?? 0;
  }
  return { count, split, mirror, unreviewed: unreviewed === 1 };
}

export const sumOf = ({ count, split, unreviewed }: MatrixMargin): GridCount => ({
  count,
  split,
  unreviewed,
});

/** An address with more parts after its question mark. */
export const withParts = (href: string, parts: Readonly<Record<string, string>>): string =>
  `${href}${href.includes("?") ? "&" : "?"}${Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)
    .join("&")}`;
