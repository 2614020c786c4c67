"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { stepFrom } from "./grid-steps";
import { useClosing } from "./use-closing";

interface KeyGridProps {
  /** of the cells between the heads */
  readonly rows: number;
  readonly columns: number;
  /** the page without an open cell; null where none is open */
  readonly close: string | null;
  readonly children: ReactNode;
}

const PLACE = /^(-?\d+),(-?\d+)$/;
const placeOf = (cell: Element | null): readonly [number, number] | null => {
  const [, row, column] = PLACE.exec(cell?.closest("[data-at]")?.getAttribute("data-at") ?? "") ?? [];
  return row === undefined || column === undefined ? null : [Number(row), Number(column)];
};

const selectedOrFirst = (box: Element) =>
  box.querySelector<HTMLElement>(".selected [data-at]") ?? box.querySelector<HTMLElement>("[data-at]");

/**
 * Lets arrow keys walk a table that is drawn whole (ARIA practices, "grid"): one stop of the Tab key, and no sums at the
 * ends. Where no script runs, the Tab key stops at every link.
 */
export function KeyGrid({ rows, columns, close, children }: KeyGridProps) {
  const frame = useRef<HTMLElement>(null);
  useClosing(frame, close ?? "", close !== null);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const cells = () => [...box.querySelectorAll<HTMLElement>("[data-at]")];
    const stopAt = (chosen: HTMLElement) => {
      for (const cell of cells()) cell.tabIndex = cell === chosen ? 0 : -1;
    };
    const on = document.activeElement;
    const first = box.contains(on) ? on?.closest<HTMLElement>("[data-at]") : selectedOrFirst(box);
    if (first) stopAt(first);
    const walk = (event: KeyboardEvent) => {
      const from = placeOf(document.activeElement);
      if (!from || event.metaKey || event.altKey) return;
      const next = stepFrom(from, event.key, event.ctrlKey, { rows, columns });
      if (!next) return;
      event.preventDefault();
      const [row, column] = [Math.min(next[0], rows - 1), Math.min(next[1], columns - 1)];
      const cell = box.querySelector<HTMLElement>(`[data-at="${row},${column}"]`);
      if (!cell) return;
      stopAt(cell);
      cell.focus();
    };
    box.addEventListener("keydown", walk);
    return () => box.removeEventListener("keydown", walk);
  });
  return (
    <section ref={frame} className="mx-frame">
      {children}
    </section>
  );
}
