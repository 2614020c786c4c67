"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { type Block, blockOf, type GridSize, type Place, stepFrom } from "./grid-steps";
import type { GridMeasures } from "./use-opening";

interface Walk {
  /** the cell that the tab key reaches */
  readonly at: Place;
  /** more than one cell, chosen with Shift and the arrow keys or by drawing over them */
  readonly block: Block | null;
  clear(): void;
}

const placeOf = (target: EventTarget | null): Place | null => {
  const [row, column] = (target instanceof Element ? target.closest("[data-at]") : null)
    ?.getAttribute("data-at")
    ?.split(",")
    .map(Number) ?? [undefined, undefined];
  return row === undefined || column === undefined ? null : [row, column];
};

/** Moves the frame so that a cell stands in sight, clear of the heads and sums that stand still. */
function bringIntoSight(box: HTMLElement, [row, column]: Place, size: GridSize, measures: GridMeasures) {
  const along = (at: number, each: number, still: number, scrolled: number, length: number) => {
    const [start, end] = [at * each, (at + 1) * each];
    return start < scrolled ? start : end > scrolled + length - still ? end - length + still : scrolled;
  };
  if (row >= 0 && row < size.rows)
    box.scrollTop = along(row, measures.row, measures.above * 2, box.scrollTop, box.clientHeight);
  if (column >= 0 && column < size.columns)
    box.scrollLeft = along(column, measures.column, measures.aside * 2, box.scrollLeft, box.clientWidth);
}

/** Arrow keys walk the grid, also to cells that are not drawn yet; with Shift they choose a block, as a drawn line does. */
export function useGridWalk(
  frame: RefObject<HTMLElement | null>,
  size: GridSize,
  measures: GridMeasures,
  start: Place,
): Walk {
  const [at, setAt] = useState<Place>(start);
  const [ends, setEnds] = useState<readonly [Place, Place] | null>(null);
  const wanted = useRef<Place | null>(null);
  const { rows, columns } = size;

  // The cell may be drawn only after the frame has moved.
  useEffect(() => {
    const target = wanted.current;
    const cell = target && frame.current?.querySelector<HTMLElement>(`[data-at="${target[0]},${target[1]}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
  });

  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const whole = { rows, columns };
    const walk = (event: KeyboardEvent) => {
      const from = placeOf(document.activeElement) ?? at;
      const next = event.metaKey || event.altKey ? null : stepFrom(from, event.key, event.ctrlKey, whole);
      if (!next) return;
      event.preventDefault();
      setEnds((now) => (event.shiftKey ? [now?.[0] ?? from, next] : null));
      wanted.current = next;
      setAt(next);
      bringIntoSight(box, next, whole, measures);
    };
    box.addEventListener("keydown", walk);
    return () => box.removeEventListener("keydown", walk);
  }, [frame, rows, columns, measures, at]);

  useDrawing(frame, setEnds);

  return { at, block: ends && blockOf(ends[0], ends[1], size), clear: () => setEnds(null) };
}

type SetEnds = (ends: readonly [Place, Place] | null) => void;

/** A mouse or pen drawn from one cell to another chooses the block between them; the press opens no cell then. */
function useDrawing(frame: RefObject<HTMLElement | null>, setEnds: SetEnds) {
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    let from: Place | null = null;
    let drawn = false;
    const press = (event: PointerEvent) => {
      from = event.pointerType === "touch" || event.button !== 0 ? null : placeOf(event.target);
      drawn = false;
    };
    const draw = (event: PointerEvent) => {
      const to = placeOf(event.target);
      if (!from || !to || (event.buttons & 1) === 0) return;
      if (!drawn && from[0] === to[0] && from[1] === to[1]) return;
      drawn = true;
      setEnds([from, to]);
    };
    const open = (event: MouseEvent) => {
      if (drawn) event.preventDefault();
      drawn = false;
    };
    // a link would be drawn along, and no block chosen
    const stay = (event: DragEvent) => event.preventDefault();
    box.addEventListener("dragstart", stay);
    box.addEventListener("pointerdown", press);
    box.addEventListener("pointermove", draw);
    box.addEventListener("click", open, true);
    return () => {
      box.removeEventListener("dragstart", stay);
      box.removeEventListener("pointerdown", press);
      box.removeEventListener("pointermove", draw);
      box.removeEventListener("click", open, true);
    };
  }, [frame, setEnds]);
}
