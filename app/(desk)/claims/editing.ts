import type { ClaimFormProps } from "#components/edit/claim-form";
import type { ClaimInArticle } from "#db/queries/claim-in-article";
import { lastActs } from "#db/queries/history/last-act";
import { knownNames } from "#db/queries/known-names";
import { linkCandidates } from "#db/queries/link-candidates";
import { readableClaim } from "#db/queries/readable-claim";
import { draftOf } from "#domain/claim-draft";
import type { Principal } from "#domain/principal";
import type { PlacesAround } from "#domain/review-queue";

/** Everything the form of a claim needs but the action that takes it. */
export async function editing(
  who: Principal,
  { claim, text }: ClaimInArticle,
  queue: PlacesAround | null,
): Promise<Omit<ClaimFormProps, "action">> {
  const [candidates, names, last] = await Promise.all([
    linkCandidates(who, claim.id),
    knownNames(who),
    lastActs(who),
  ]);
  const { id: claimId, version, state, reasons, confidence } = claim;
  const [was, readable] = [draftOf(claim), readableClaim(claim)];
  const form = { claimId, version, state, was, readable, text, reasons, confidence };
  return { ...form, candidates, names, last, queue };
}
