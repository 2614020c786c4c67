import { paragraphAt, paragraphsOf } from "#domain/article";
import { type EvidenceSpan, evidenceOf } from "#domain/evidence";
import type { Segment } from "#domain/extraction";
import { fromOriginal, toOriginal } from "#domain/segment";
import type { ClaimState } from "./claim-state";

/** A version of an article's text with the way back to the document it was cut from. */
export interface TextVersion {
  readonly id: string;
  readonly text: string;
  readonly map: readonly Segment[];
}

/**
 * A claim on another version of its article's text: the same words of the document at their new place, everything else
 * as it was. Null where that version does not hold every word of its evidence.
 */
export function carriedClaim(state: ClaimState, from: TextVersion, to: TextVersion): ClaimState | null {
  if (state.claim.articleVersionId === to.id) return state;
  const spans: EvidenceSpan[] = [];
  for (const { role, ordinal, start, end, quotation } of state.spans) {
    const place = fromOriginal(to.map, toOriginal(from.map, [start, end]));
    if (!place || to.text.slice(...place) !== quotation) return null;
    for (const span of evidenceOf(to.text, role, [place])) spans.push({ ...span, ordinal });
  }
  const first = spans.find((span) => span.role === "content")?.start ?? 0;
  const paragraph = paragraphAt(paragraphsOf(to.text), first);
  return { ...state, claim: { ...state.claim, articleVersionId: to.id, paragraph }, spans };
}
