import { useEffect } from "react";
import type { QuotedSpan } from "#domain/span";
import { drawDraft } from "./text-places";

/** Shows in the article which words the form holds, while they differ from what is saved. */
export function useDrawnDraft(spans: readonly QuotedSpan[], differs: boolean): void {
  useEffect(() => {
    drawDraft(differs ? spans : []);
    return () => drawDraft([]);
  }, [spans, differs]);
}
