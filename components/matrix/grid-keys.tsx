"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

const within = (at: number, length: number) => Math.min(Math.max(at, 0), length - 1);

/** The cells of a table as they stand, row by row. */
const cellsOf = (table: Element): HTMLElement[][] =>
  [...table.querySelectorAll("tr")]
    .map((row) => [...row.querySelectorAll<HTMLElement>("[data-cell]")])
    .filter((row) => row.length > 0);

/** The cell one step away from the one in focus; nothing where the focus is on no cell. */
function neighbour(rows: HTMLElement[][], key: string): HTMLElement | undefined {
  const step = STEPS[key];
  const y = rows.findIndex((row) => row.some((cell) => cell === document.activeElement));
  const row = rows[y];
  if (!step || !row) return undefined;
  const x = row.findIndex((cell) => cell.matches(":focus"));
  const target = rows[within(y + step[0], rows.length)] ?? row;
  return target[within(x + step[1], target.length)];
}

interface GridKeysProps {
  /** the same page with no cell open */
  readonly close: string;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** Arrow keys walk the grid inside, one cell of which the tab key reaches; Esc closes what is open, back to its cell. */
export function GridKeys({ close, open, children }: GridKeysProps) {
  const frame = useRef<HTMLDivElement>(null);
  const router = useRouter();

  useEffect(() => {
    const grid = frame.current;
    if (!grid) return;
    const walk = (event: KeyboardEvent) => {
      const cell = neighbour(cellsOf(grid), event.key);
      if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      for (const other of grid.querySelectorAll<HTMLElement>("[data-cell][tabindex='0']"))
        other.tabIndex = -1;
      cell.tabIndex = 0;
      cell.focus();
    };
    grid.addEventListener("keydown", walk);
    return () => grid.removeEventListener("keydown", walk);
  }, []);

  useEffect(() => {
    if (!open) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      frame.current?.querySelector<HTMLElement>(".selected [data-cell]")?.focus();
      router.push(close as Route, { scroll: false });
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [open, close, router]);

  return (
    <div className="mx-frame" ref={frame}>
      {children}
    </div>
  );
}
