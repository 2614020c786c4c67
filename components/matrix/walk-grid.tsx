"use client";

import { clsx } from "clsx";
import { useMemo, useRef } from "react";
import { inside } from "../ui/html-of";
import { useMoment } from "../ui/link";
import { KeepsPlace } from "../ui/plain-html";
import { useSoftLinks } from "../ui/use-soft-links";
import type { GridData } from "./grid-data";
import { gridText, scaleOf } from "./grid-text";
import { useClosing } from "./use-closing";
import { useGridMarks } from "./use-grid-marks";
import { useGridWalk } from "./use-grid-walk";
import { useHoverNames } from "./use-hover-names";
import { type GridMeasures, useOpening } from "./use-opening";
import { ZoomLine } from "./zoom-line";
import "./matrix-grid.css";

/** A table that arrow keys walk (ARIA practices, "grid"), and the rows that stand for what is not drawn. */
const GRID = { role: "grid", "aria-multiselectable": true };
const UNSEEN = { "aria-hidden": true };

const COMPACT: GridMeasures = { row: 40, column: 40, aside: 128, above: 112 };
const ROOMY: GridMeasures = { row: 64, column: 56, aside: 128, above: 52 };

/**
 * The grid of actor by actor: a row for each who accuses or speaks, a column for each who is accused or spoken about,
 * sums at the right and below. Of a large grid only the rows and columns in sight are drawn; arrow keys walk all of it.
 */
export function WalkGrid({ data, label }: { data: GridData; label: string }) {
  const { rows, columns, selected } = data;
  const frame = useRef<HTMLDivElement>(null);
  const size = useMemo(() => ({ rows: rows.length, columns: columns.length }), [rows.length, columns.length]);
  const scale = useMemo(() => scaleOf(data), [data]);
  const measures = scale.compact ? COMPACT : ROOMY;
  const seen = useOpening(frame, size, measures);
  const walk = useGridWalk(frame, size, measures, selected ?? [0, 0]);
  const moment = useMoment();
  const [first, end] = seen.columns;
  const text = useMemo(() => gridText(data, [first, end], moment), [data, first, end, moment]);
  useClosing(frame, data.href, selected !== null);
  useSoftLinks(frame, "td:not(.mx-margin) > .mx-open");
  useSoftLinks(frame, "th > a, .mx-margin > .mx-open", true);
  useHoverNames(frame);
  useGridMarks(frame, isDrawn(walk.at, seen, size) ? walk.at : [seen.rows[0], first], walk.block);
  return (
    <>
      <ZoomLine data={data} block={walk.block} clear={walk.clear} />
      <section
        className={clsx("mx-frame", seen.large && "large")}
        ref={frame}
        aria-label={seen.large ? `${label}, in a frame that scrolls` : undefined}
      >
        <KeepsPlace frame={frame}>
          <table
            className={clsx("mx", scale.compact && "compact", seen.large && "windowed")}
            style={widthOf(seen.large, scale.compact, size.columns)}
            {...GRID}
            aria-label={label}
            aria-rowcount={size.rows + 2}
            aria-colcount={size.columns + 2}
          >
            <thead>
              <tr aria-rowindex={1} {...inside(text.heads)} />
            </thead>
            <tbody>
              <Blank rows={seen.rows[0]} height={measures.row} />
              {rows.slice(...seen.rows).map((row, index) => (
                <tr
                  key={row.slug}
                  aria-rowindex={seen.rows[0] + index + 2}
                  className={clsx(row.startsBloc && "bloc")}
                  {...inside(text.row(seen.rows[0] + index))}
                />
              ))}
              <Blank rows={size.rows - seen.rows[1]} height={measures.row} />
            </tbody>
            <tfoot>
              <tr aria-rowindex={size.rows + 2} {...inside(text.sums)} />
            </tfoot>
          </table>
        </KeepsPlace>
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
