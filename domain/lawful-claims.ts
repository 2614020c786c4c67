import { z } from "zod";
import { ACTOR_KINDS } from "./actor";
import { CLAIM_MODES, CLAIM_TYPES, SOURCINGS } from "./claim";
import type { ExtractedClaim } from "./extraction";

const span = z.tuple([z.int().nonnegative(), z.int().positive()]).readonly();
const spans = z.array(span).readonly();
const name = z.string().trim().min(1).max(500);
const actor = z.object({ name, kind: z.enum(ACTOR_KINDS) });
const link = z.object({
  to: z.string().min(1),
  basis: z.enum(["explicit", "implied"]),
  confidence: z.number().min(0).max(1),
});

/** The form of a claim in which every extractor hands it over. */
export const extractedClaim = z.object({
  id: z.string().min(1),
  type: z.enum(CLAIM_TYPES),
  mode: z.enum(CLAIM_MODES),
  sourcing: z.enum(SOURCINGS),
  speaker: z.object({ name, office: z.string().nullable() }).nullable(),
  actors: z.array(actor),
  targets: z.array(actor),
  spans: spans.unwrap().min(1),
  content: spans.unwrap().min(1),
  source: spans,
  cue: spans,
  nested: z.boolean(),
  respondsTo: z.array(link),
  said: z.iso.date().nullable(),
  allegation: z.string().min(1).nullable(),
  confidence: z.number().min(0).max(1),
  reasons: z.record(z.string(), z.string()),
});

/**
 * What speaks against the claims that an extractor found in a text, a sentence each: a wrong form, words that do not
 * stand in the text, an id twice, an answer to no other of them. None where they are lawful.
 */
export function faultsOf(text: string, claims: readonly ExtractedClaim[]): string[] {
  const ids = new Set(claims.map(({ id }) => id));
  const faults = ids.size < claims.length ? ["Two claims have one id."] : [];
  for (const claim of claims) {
    const form = extractedClaim.safeParse(claim);
    if (!form.success) faults.push(`Claim ${claim.id}: ${z.prettifyError(form.error)}`);
    const places = [...claim.spans, ...claim.content, ...claim.source, ...claim.cue];
    if (places.some(([start, end]) => start >= end || end > text.length || !text.slice(start, end).trim()))
      faults.push(`Claim ${claim.id}: no words stand at one of its places.`);
    if (claim.respondsTo.some(({ to }) => to === claim.id || !ids.has(to)))
      faults.push(`Claim ${claim.id} answers no other claim of them.`);
  }
  return faults;
}
