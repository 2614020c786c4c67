import type { ReadableClaim } from "#domain/claim-difference";
import { type ClaimDraft, DRAFT_SPANS } from "#domain/claim-draft";
import { dayFromWords } from "#domain/day";

/** The form's claim for comparing with another version: what the form does not hold is as it was. */
export const readableDraft = (was: ReadableClaim, draft: ClaimDraft): ReadableClaim => ({
  ...was,
  type: draft.type,
  sourcing: draft.sourcing,
  speaker: draft.speaker || null,
  office: draft.office || null,
  actors: draft.actors.map((actor) => actor.name).filter(Boolean),
  targets: draft.targets.map((target) => target.name).filter(Boolean),
  said: draft.said ? dayFromWords(draft.said) : null,
  allegation: draft.type === "allege" ? draft.proposition || null : null,
  spans: DRAFT_SPANS.flatMap((role) => draft[role].map(({ quotation }) => ({ role, quotation }))),
});
