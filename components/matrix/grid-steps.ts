/** A place in a grid: rows and columns from 0, the heads at −1, the sums at the number of rows or columns. */
export type Place = readonly [row: number, column: number];

/** How many rows and columns a grid has between its heads and its sums. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** How far the page keys go. */
const PAGE = 10;

const FAR = Number.POSITIVE_INFINITY;
const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
  Home: [0, -FAR],
  End: [0, FAR],
};

const within = (at: number, least: number, most: number) => Math.min(Math.max(at, least), most);

/** Where a key leads from a place (ARIA practices, "grid"); nothing for any other key. With control, to a corner. */
export function stepFrom([row, column]: Place, key: string, control: boolean, size: GridSize): Place | null {
  const step = STEPS[key];
  if (!step) return null;
  if (control && key === "Home") return [0, 0];
  if (control && key === "End") return [size.rows - 1, size.columns - 1];
  if (control) return null;
  return [within(row + step[0], -1, size.rows), within(column + step[1], -1, size.columns)];
}

/** Rows and columns between two places, both included, and nothing of the heads and sums. */
export interface Block {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

export function blockOf(a: Place, b: Place, size: GridSize): Block {
  const span = (x: number, y: number, count: number): readonly [number, number] => [
    within(Math.min(x, y), 0, count - 1),
    within(Math.max(x, y), 0, count - 1),
  ];
  return { rows: span(a[0], b[0], size.rows), columns: span(a[1], b[1], size.columns) };
}

export const isInBlock = (block: Block | null, [row, column]: Place): boolean =>
  block !== null &&
  row >= block.rows[0] &&
  row <= block.rows[1] &&
  column >= block.columns[0] &&
  column <= block.columns[1];

/** Of so many things in a row, each so long, those that are seen through an opening: first, and one past the last. */
export function seenThrough(
  opening: { readonly start: number; readonly length: number },
  each: number,
  count: number,
  beside = 4,
): readonly [first: number, end: number] {
  const first = within(Math.floor(opening.start / each) - beside, 0, count);
  const end = within(Math.ceil((opening.start + opening.length) / each) + beside, first, count);
  return [first, end];
}
