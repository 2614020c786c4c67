"use client";

import { type RefObject, useEffect } from "react";
import { useGoTo } from "../ui/link";

/** Esc closes the open cell, by the page without it, and leads back to the cell. */
export function useClosing(frame: RefObject<HTMLElement | null>, close: string, open: boolean): void {
  const goTo = useGoTo();
  useEffect(() => {
    if (!open) return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      frame.current?.querySelector<HTMLElement>(".selected [data-at]")?.focus();
      goTo(close, { scroll: false });
    };
    document.addEventListener("keydown", onEscape);
    return () => document.removeEventListener("keydown", onEscape);
  }, [frame, open, close, goTo]);
}
