"use client";

import { type RefObject, useEffect, useState } from "react";
import { type GridSize, seenThrough } from "./grid-steps";

/** From this many rows or columns on, only those in sight are drawn. */
const MANY = 40;

/** So many are drawn before a script knows how large the opening is: about what a wide page shows. */
const AT_FIRST = 20;

/** Sizes of the cells and of what stands still around them, in px. */
export interface GridMeasures {
  readonly row: number;
  readonly column: number;
  readonly aside: number;
  readonly above: number;
}

interface Seen {
  readonly rows: readonly [first: number, end: number];
  readonly columns: readonly [first: number, end: number];
}

const isLarge = ({ rows, columns }: GridSize): boolean => rows > MANY || columns > MANY;

/** Which rows and columns of a scrolled grid are in sight; all of a small one. */
export function useOpening(frame: RefObject<HTMLElement | null>, size: GridSize, measures: GridMeasures) {
  const { rows, columns } = size;
  const large = isLarge(size);
  const [seen, setSeen] = useState<Seen>({
    rows: [0, rows > MANY ? AT_FIRST : rows],
    columns: [0, columns > MANY ? AT_FIRST : columns],
  });
  const { row, column } = measures;

  useEffect(() => {
    const box = frame.current;
    if (!box || !large) return;
    const look = () => {
      const next: Seen = {
        rows:
          rows > MANY
            ? seenThrough({ start: box.scrollTop, length: box.clientHeight }, row, rows)
            : [0, rows],
        columns:
          columns > MANY
            ? seenThrough({ start: box.scrollLeft, length: box.clientWidth }, column, columns)
            : [0, columns],
      };
      setSeen((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(box);
    box.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      box.removeEventListener("scroll", look);
    };
  }, [frame, large, rows, columns, row, column]);

  // The heads of another sort or zoom are fewer or more than those that were in sight.
  const clip = ([first, end]: Seen["rows"], count: number, whole: boolean): Seen["rows"] =>
    whole ? [0, count] : [Math.min(first, count), Math.min(Math.max(end, Math.min(AT_FIRST, count)), count)];
  return {
    large,
    rows: clip(seen.rows, rows, rows <= MANY),
    columns: clip(seen.columns, columns, columns <= MANY),
  };
}
