"use client";

import { useState } from "react";

/** Copies several citations, one a line. */
export function CopyCitations({ citations }: { citations: readonly string[] }) {
  const [done, setDone] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(citations.join("\n")).then(
      () => setDone(true),
      () => setDone(false),
    );
  const words = citations.length === 1 ? "Copy the citation" : `Copy all ${citations.length} citations`;
  return (
    <button
      type="button"
      className="underline decoration-rule-strong underline-offset-[.18em]"
      onClick={copy}
    >
      <span aria-live="polite">{done === null ? words : done ? "Copied" : "Not copied"}</span>
    </button>
  );
}
