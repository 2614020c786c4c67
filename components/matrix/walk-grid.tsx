"use client";

import { clsx } from "clsx";
import { useMemo, useRef } from "react";
import { atMoment } from "#domain/as-of";
import { Anchor, useMoment } from "../ui/link";
import { useSoftLinks } from "../ui/use-soft-links";
import { type GridData, type PackedCell, unpackCell, withParts } from "./grid-data";
import { GridHeads, GridSums } from "./grid-ends";
import { isInBlock } from "./grid-steps";
import { Cell, type CellScale, MarginCell, placed } from "./matrix-cell";
import { useClosing } from "./use-closing";
import { useGridWalk } from "./use-grid-walk";
import { useHoverNames } from "./use-hover-names";
import { type GridMeasures, useOpening } from "./use-opening";
import { ZoomLine } from "./zoom-line";
import "./matrix-grid.css";

/** A table that arrow keys walk (ARIA practices, "grid"), and the rows that stand for what is not drawn. */
const GRID = { role: "grid", "aria-multiselectable": true };
const UNSEEN = { "aria-hidden": true };

/** From this many columns on, cells are small and their heads turned. */
const MANY = 15;

const COMPACT: GridMeasures = { row: 40, column: 40, aside: 128, above: 112 };
const ROOMY: GridMeasures = { row: 64, column: 56, aside: 128, above: 52 };

function scaleOf({ view, unit, rows, columns, cells }: GridData): CellScale {
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

const range = ([first, end]: readonly [number, number]) =>
  Array.from({ length: end - first }, (_, n) => first + n);

const Gap = ({ columns }: { columns: number }) =>
  columns > 0 ? (
    <td className="mx-gap" colSpan={1} aria-hidden="true" style={{ width: `${columns * 40}px` }} />
  ) : null;

/**
 * The grid of actor by actor: a row for each who accuses or speaks, a column for each who is accused or spoken about,
 * sums at the right and below. Of a large grid only the rows and columns in sight are drawn; arrow keys walk all of it.
 */
export function WalkGrid({ data, label }: { data: GridData; label: string }) {
  const { rows, columns, view, selected } = data;
  const frame = useRef<HTMLDivElement>(null);
  const size = useMemo(() => ({ rows: rows.length, columns: columns.length }), [rows.length, columns.length]);
  const scale = useMemo(() => scaleOf(data), [data]);
  const measures = scale.compact ? COMPACT : ROOMY;
  const seen = useOpening(frame, size, measures);
  const walk = useGridWalk(frame, size, measures, selected ?? [0, 0]);
  const cellAt = useMemo(() => {
    const found = new Map<string, PackedCell>();
    for (const cell of data.cells) found.set(`${cell[0]},${cell[1]}`, cell);
    return found;
  }, [data.cells]);
  useClosing(frame, data.href, selected !== null);
  useSoftLinks(frame, "td:not(.mx-margin) > .mx-open");
  useSoftLinks(frame, "th > a, .mx-margin > .mx-open", true);
  useHoverNames(frame);
  const base = atMoment(data.href, useMoment());

  const shown = { rows: range(seen.rows), columns: range(seen.columns) };
  const [before, after] = [seen.columns[0], size.columns - seen.columns[1]];
  const tab = isDrawn(walk.at, seen, size) ? walk.at : ([seen.rows[0], seen.columns[0]] as const);
  const isTab = (row: number, column: number) => row === tab[0] && column === tab[1];
  const ends = {
    data,
    scale,
    shown: shown.columns,
    before: <Gap columns={before} />,
    after: <Gap columns={after} />,
    isTab,
  };
  return (
    <>
      <ZoomLine data={data} block={walk.block} clear={walk.clear} />
      <section
        className={clsx("mx-frame", seen.large && "large")}
        ref={frame}
        aria-label={seen.large ? `${label}, in a frame that scrolls` : undefined}
      >
        <table
          className={clsx("mx", scale.compact && "compact", seen.large && "windowed")}
          style={widthOf(seen.large, scale.compact, size.columns)}
          {...GRID}
          aria-label={label}
          aria-rowcount={size.rows + 2}
          aria-colcount={size.columns + 2}
        >
          <GridHeads {...ends} />
          <tbody>
            <Blank rows={seen.rows[0]} height={measures.row} />
            {shown.rows.map((y) => {
              const row = rows[y];
              return row ? (
                <tr key={row.slug} aria-rowindex={y + 2} className={clsx(row.startsBloc && "bloc")}>
                  <th scope="row" aria-colindex={1}>
                    <Anchor
                      className="quiet-link"
                      href={row.href}
                      title={row.name}
                      {...placed([y, -1], isTab(y, -1))}
                    >
                      {row.name}
                    </Anchor>
                  </th>
                  {ends.before}
                  {shown.columns.map((x) => {
                    const column = columns[x];
                    const packed = cellAt.get(`${y},${x}`);
                    return column ? (
                      <Cell
                        key={column.slug}
                        {...{ row, column, scale }}
                        cell={packed && unpackCell(packed, view)}
                        href={withParts(base, { accuser: row.slug, accused: column.slug })}
                        selected={selected?.[0] === y && selected[1] === x}
                        chosen={isInBlock(walk.block, [y, x])}
                        at={[y, x]}
                        tab={isTab(y, x)}
                      />
                    ) : null;
                  })}
                  {ends.after}
                  <MarginCell
                    head={row}
                    end="row"
                    scale={scale}
                    at={[y, size.columns]}
                    tab={isTab(y, size.columns)}
                  />
                </tr>
              ) : null;
            })}
            <Blank rows={size.rows - seen.rows[1]} height={measures.row} />
          </tbody>
          <GridSums {...ends} />
        </table>
      </section>
    </>
  );
}

/** The height of rows that are not drawn. */
const Blank = ({ rows, height }: { rows: number; height: number }) =>
  rows > 0 ? (
    <tr {...UNSEEN}>
      <td className="mx-gap" style={{ height: `${rows * height}px` }} />
    </tr>
  ) : null;

function isDrawn(
  [row, column]: readonly [number, number],
  seen: { rows: readonly [number, number]; columns: readonly [number, number] },
  size: { rows: number; columns: number },
): boolean {
  const drawn = (at: number, [first, end]: readonly [number, number], count: number) =>
    at < 0 || at === count || (at >= first && at < end);
  return drawn(row, seen.rows, size.rows) && drawn(column, seen.columns, size.columns);
}

const widthOf = (large: boolean, compact: boolean, columns: number) =>
  large && compact
    ? { width: `${COMPACT.aside + columns * COMPACT.column + 64}px` }
    : { minWidth: compact ? undefined : `${8 + 3.5 * (columns + 1)}rem` };
