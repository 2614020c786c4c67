import type { ClaimDraft } from "./claim-draft";

const PARTS: Readonly<Record<string, keyof ClaimDraft>> = {
  Type: "type",
  Words: "content",
  Speaker: "speaker",
  Office: "office",
  For: "actors",
  Target: "targets",
  Said: "said",
  Source: "sourcing",
  "Source words": "source",
  Cue: "cue",
  Allegation: "proposition",
};

/** The part of the form that a field of two compared claims stands for; null for what the form does not hold. */
export const draftPartOf = (field: string): keyof ClaimDraft | null => PARTS[field] ?? null;
