import { anchoring, isSure } from "#domain/anchor";
import { paragraphAt, paragraphsOf } from "#domain/article";
import { contentWords, type EvidenceSpan, evidenceOf } from "#domain/evidence";
import type { Segment } from "#domain/extraction";
import { fromOriginal, toOriginal } from "#domain/segment";
import type { Span } from "#domain/span";
import type { ClaimState } from "./claim-state";

/** A version of an article's text with the way back to the document it was cut from. */
export interface TextVersion {
  readonly id: string;
  /** the document, where it is not the article's own */
  readonly documentId: string | null;
  readonly text: string;
  readonly map: readonly Segment[];
}

/**
 * A claim on another version of its article's text, everything else as it was. In a version of the same document it
 * stands at the same words of the document; in one of another document, at the words where its evidence is found again for
 * sure. Null where that version does not hold every word of its evidence.
 */
export function carriedClaim(state: ClaimState, from: TextVersion, to: TextVersion): ClaimState | null {
  if (state.claim.articleVersionId === to.id) return state;
  const places = placesIn(state.spans, from, to);
  return places && placedClaim(state, to, places);
}

function placesIn(spans: ClaimState["spans"], from: TextVersion, to: TextVersion): Span[] | null {
  if (from.text === to.text) return spans.map(({ start, end }) => [start, end]);
  if (from.documentId !== to.documentId) {
    const found = anchoring(from.text, to.text)(spans);
    return isSure(found) ? found.spans.flatMap(({ place }) => (place ? [place] : [])) : null;
  }
  const places = spans.flatMap(({ start, end, quotation }) => {
    const place = fromOriginal(to.map, toOriginal(from.map, [start, end]));
    return place && to.text.slice(...place) === quotation ? [place] : [];
  });
  return places.length === spans.length ? places : null;
}

/** A claim with its evidence cut out of another text at these places, one for each of its spans in their order. */
export function placedClaim(
  state: ClaimState,
  to: Pick<TextVersion, "id" | "text">,
  places: readonly Span[],
): ClaimState {
  const spans = state.spans.flatMap(({ role, ordinal }, index): EvidenceSpan[] => {
    const place = places[index];
    return place ? evidenceOf(to.text, role, [place]).map((span) => ({ ...span, ordinal })) : [];
  });
  const first = spans.find((span) => span.role === "content")?.start ?? 0;
  const paragraph = paragraphAt(paragraphsOf(to.text), first);
  const words = contentWords(spans);
  return { ...state, claim: { ...state.claim, articleVersionId: to.id, paragraph, words }, spans };
}
