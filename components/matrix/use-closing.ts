"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type RefObject, useEffect } from "react";

/** Esc closes the open cell, by the page without it, and leads back to the cell. */
export function useClosing(frame: RefObject<HTMLElement | null>, close: string, open: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!open) return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      frame.current?.querySelector<HTMLElement>(".selected [data-cell]")?.focus();
      router.push(close as Route, { scroll: false });
    };
    document.addEventListener("keydown", onEscape);
    return () => document.removeEventListener("keydown", onEscape);
  }, [frame, open, close, router]);
}
