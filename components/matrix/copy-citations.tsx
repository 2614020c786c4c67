"use client";

import { useState } from "react";

interface CopyCitationsProps {
  readonly citations: readonly string[];
  /** how many there are, where these are the first of them */
  readonly total: number;
}

/** Copies several citations, one a line. */
export function CopyCitations({ citations, total }: CopyCitationsProps) {
  const [done, setDone] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(citations.join("\n")).then(
      () => setDone(true),
      () => setDone(false),
    );
  const words =
    citations.length === 1
      ? "Copy the citation"
      : `Copy ${citations.length < total ? "the first" : "all"} ${citations.length} citations`;
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
