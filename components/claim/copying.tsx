"use client";

import { useEffect } from "react";

/** Lets every `CopyCitation` of a page copy what it stands for: a script for each would be heavy, of hundreds. */
export function Copying() {
  useEffect(() => {
    const copy = async ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-citation]") : null;
      const said = button?.firstElementChild;
      if (!button || !said) return;
      const { citation, href = "" } = button.dataset;
      const copied = navigator.clipboard.writeText(`${citation} ${new URL(href, window.location.href)}`);
      said.textContent = await copied.then(
        () => "Copied",
        () => "Not copied",
      );
    };
    document.addEventListener("click", copy);
    return () => document.removeEventListener("click", copy);
  }, []);
  return null;
}
