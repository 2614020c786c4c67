"use client";

import { type RefObject, useLayoutEffect } from "react";
import { type Block, isInBlock, type Place } from "./grid-steps";

const placeOf = (cell: Element): Place => {
  const [row = 0, column = 0] = cell.getAttribute("data-at")?.split(",").map(Number) ?? [];
  return [row, column];
};

/**
 * Marks in the written cells of a grid the one stop of the Tab key, and the block that is chosen. Runs after whatever was
 * drawn anew; where no script runs, the Tab key stops at every link.
 */
export function useGridMarks(frame: RefObject<HTMLElement | null>, tab: Place, block: Block | null): void {
  useLayoutEffect(() => {
    for (const cell of frame.current?.querySelectorAll<HTMLElement>("[data-at]") ?? []) {
      const place = placeOf(cell);
      const stop = place[0] === tab[0] && place[1] === tab[1] ? 0 : -1;
      if (cell.getAttribute("tabindex") !== String(stop)) cell.tabIndex = stop;
      const box = cell.closest("td");
      if (box?.hasAttribute("aria-selected")) markChosen(box, isInBlock(block, place));
    }
  });
}

function markChosen(cell: Element, chosen: boolean): void {
  if (cell.classList.contains("chosen") === chosen) return;
  cell.classList.toggle("chosen", chosen);
  cell.setAttribute("aria-selected", String(chosen || cell.classList.contains("selected")));
}
