"use client";

import { useState } from "react";

/** Copies a citation and says so in place. */
export function CopyCitation({ citation, href }: { citation: string; href: string }) {
  const [said, setSaid] = useState<"Copy citation" | "Copied" | "Not copied">("Copy citation");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${citation} ${new URL(href, window.location.href)}`);
      setSaid("Copied");
    } catch {
      setSaid("Not copied");
    }
  };
  return (
    <button
      type="button"
      className="underline decoration-rule-strong underline-offset-[.18em]"
      onClick={copy}
    >
      <span aria-live="polite">{said}</span>
    </button>
  );
}
