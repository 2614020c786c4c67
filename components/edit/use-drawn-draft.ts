import { useEffect } from "react";
import { type ClaimDraft, DRAFT_SPANS } from "#domain/claim-draft";
import { drawDraft } from "./text-places";

/** Shows in the article which words the form holds, where they differ from those that are saved. */
export function useDrawnDraft(draft: ClaimDraft, saved: ClaimDraft | null): void {
  useEffect(() => {
    for (const part of DRAFT_SPANS) drawDraft(part, draft[part] === saved?.[part] ? [] : draft[part]);
    return () => {
      for (const part of DRAFT_SPANS) drawDraft(part, []);
    };
  }, [draft, saved]);
}
