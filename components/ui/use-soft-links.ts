"use client";

import { type RefObject, useEffect } from "react";
import { useGoTo } from "./link";

/**
 * Lets the plain links within a frame that match go as a `Link` does: of hundreds in a figure each would be heavy. The
 * page stays where it is unless it `scrolls`, which a link with `data-stay` refuses. What another listener has taken, a
 * press for a new tab, and a place on the same page are let be.
 */
export function useSoftLinks(frame: RefObject<HTMLElement | null>, matching: string, scrolls = false): void {
  const goTo = useGoTo();
  useEffect(() => {
    const box = frame.current;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const elsewhere =
        event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
      if (!link?.matches(matching) || elsewhere || event.defaultPrevented) return;
      const { origin, pathname, search, hash, dataset } = link;
      const isHere = hash !== "" && `${pathname}${search}` === `${location.pathname}${location.search}`;
      if (origin !== location.origin || isHere) return;
      event.preventDefault();
      goTo(`${pathname}${search}${hash}`, { scroll: scrolls && dataset.stay === undefined });
    };
    box?.addEventListener("click", follow);
    return () => box?.removeEventListener("click", follow);
  }, [frame, matching, scrolls, goTo]);
}
