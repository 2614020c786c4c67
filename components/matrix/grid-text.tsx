import { atMoment } from "#domain/as-of";
import { htmlOf } from "../ui/html-of";
import type { Html } from "../ui/html-text";
import { keeper } from "../ui/kept";
import { type GridData, type GridHead, type PackedCell, unpackCell, withParts } from "./grid-data";
import { type GridEndsProps, GridHeads, GridSums } from "./grid-ends";
import { Cell, type CellScale, MarginCell, placed } from "./matrix-cell";

/** From this many columns on, cells are small and their heads turned. */
const MANY = 15;

/** The scale that all cells of a grid share. */
export function scaleOf({ view, unit, rows, columns, cells }: GridData): CellScale {
  const compact = columns.length >= MANY;
  const column = compact ? 40 : Math.max(56, Math.floor(800 / (columns.length + 1)));
  const most = (counts: readonly number[]) => counts.reduce((a, b) => Math.max(a, b), 1);
  return {
    ...{ view, unit, compact },
    max: most(cells.map((cell) => unpackCell(cell, view).count)),
    marginMax: most([...rows, ...columns].map((head) => head.sum.count)),
    width: column - (compact ? 10 : 18),
  };
}

/** What stands in the rows of a grid, as text: hundreds of cells, which nothing in the page looks into. */
export interface GridText {
  readonly heads: Html;
  readonly sums: Html;
  row(y: number): Html;
}

type Columns = readonly [first: number, end: number];

const kept = keeper<GridText>(24);
const numbersOf = new WeakMap<GridData, string>();

/** The text of a grid as seen at a moment, of some of its columns; written once for the same numbers. */
export function gridText(data: GridData, columns: Columns, moment: string | null): GridText {
  const numbers = numbersOf.get(data) ?? JSON.stringify(data);
  numbersOf.set(data, numbers);
  return kept(`${columns} ${moment} ${numbers}`, () => written(data, columns, moment));
}

const Gap = ({ columns }: { columns: number }) =>
  columns > 0 ? (
    <td className="mx-gap" colSpan={1} aria-hidden="true" style={{ width: `${columns * 40}px` }} />
  ) : null;

function written(given: GridData, [first, end]: Columns, moment: string | null): GridText {
  const data = atThe(moment, given);
  const shown = Array.from({ length: end - first }, (_, n) => first + n);
  const ends = {
    ...{ data, shown, scale: scaleOf(data) },
    before: <Gap columns={first} />,
    after: <Gap columns={data.columns.length - end} />,
  };
  const cellAt = new Map<string, PackedCell>();
  for (const cell of data.cells) cellAt.set(`${cell[0]},${cell[1]}`, cell);
  const rows = new Map<number, Html>();
  return {
    heads: htmlOf(<GridHeads {...ends} />),
    sums: htmlOf(<GridSums {...ends} />),
    row(y) {
      const found = rows.get(y) ?? htmlOf(<Row {...ends} cellAt={cellAt} y={y} />);
      rows.set(y, found);
      return found;
    },
  };
}

/** The same grid with every address at the moment that the page is looked at. */
function atThe(moment: string | null, data: GridData): GridData {
  const at = (href: string) => atMoment(href, moment);
  const headAt = (head: GridHead) => ({ ...head, href: at(head.href), listHref: at(head.listHref) });
  return {
    ...data,
    rows: data.rows.map(headAt),
    columns: data.columns.map(headAt),
    all: { ...data.all, listHref: at(data.all.listHref) },
    href: at(data.href),
  };
}

interface RowProps extends GridEndsProps {
  readonly cellAt: ReadonlyMap<string, PackedCell>;
  readonly y: number;
}

/** Whom a row is about, its cells, and its sum. */
function Row({ data, scale, shown, before, after, cellAt, y }: RowProps) {
  const { columns, selected } = data;
  const row = data.rows[y];
  if (!row) return null;
  return (
    <>
      <th scope="row" aria-colindex={1}>
        <a className="quiet-link" href={row.href} title={row.name} {...placed([y, -1])}>
          {row.name}
        </a>
      </th>
      {before}
      {shown.map((x) => {
        const column = columns[x];
        const packed = cellAt.get(`${y},${x}`);
        return column ? (
          <Cell
            key={column.slug}
            {...{ row, column, scale }}
            cell={packed && unpackCell(packed, data.view)}
            href={withParts(data.href, { accuser: row.slug, accused: column.slug })}
            selected={selected?.[0] === y && selected[1] === x}
            at={[y, x]}
          />
        ) : null;
      })}
      {after}
      <MarginCell head={row} end="row" scale={scale} at={[y, columns.length]} />
    </>
  );
}
