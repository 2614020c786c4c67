"use client";

import { type RefObject, useEffect } from "react";
import { useGoTo } from "./link";

/**
 * Lets the plain links within a frame that match go as a `Link` does, and the page stay where it is: of hundreds in a
 * figure each would be heavy. What another listener has taken, and a press for a new tab, are let be.
 */
export function useSoftLinks(frame: RefObject<HTMLElement | null>, matching: string): void {
  const goTo = useGoTo();
  useEffect(() => {
    const box = frame.current;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const elsewhere =
        event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
      if (!link?.matches(matching) || elsewhere || event.defaultPrevented) return;
      event.preventDefault();
      goTo(`${link.pathname}${link.search}`, { scroll: false });
    };
    box?.addEventListener("click", follow);
    return () => box?.removeEventListener("click", follow);
  }, [frame, matching, goTo]);
}
