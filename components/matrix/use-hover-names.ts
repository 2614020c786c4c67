"use client";

import { type RefObject, useEffect } from "react";

/** Shows the name of a cell to the pointer on it, where cells are too small for words: the name that is read aloud. */
export function useHoverNames(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = frame.current;
    const show = ({ target }: PointerEvent) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>("td > .mx-open") : null;
      const isSmall = cell?.closest(".compact") && !cell.closest(".mx-margin");
      if (cell && isSmall) cell.title = cell.getAttribute("aria-label") ?? "";
    };
    box?.addEventListener("pointerover", show);
    return () => box?.removeEventListener("pointerover", show);
  }, [frame]);
}
