import type { ClaimState } from "#domain/claim";
import type { ReadableClaim } from "#domain/claim-difference";
import { type ClaimDraft, draftOf } from "#domain/claim-draft";
import type { Reasons } from "#domain/extraction";
import { may } from "#domain/policy";
import type { Principal } from "#domain/principal";
import { type ClaimComment, claimComments } from "./claim-comments";
import { type ClaimDesk, claimDesk } from "./claim-desk";
import type { ClaimInArticle } from "./claim-in-article";
import { type Colleague, editors } from "./editors";
import { type LastActs, lastActs } from "./history/last-act";
import { type KnownNames, knownNames } from "./known-names";
import { type LinkCandidate, linkCandidates } from "./link-candidates";
import type { Quotation } from "./quotations";
import { readableClaim } from "./readable-claim";

/** A claim of the same text that can go into another. */
export type Mergeable = Pick<Quotation, "id" | "version" | "ordinal" | "type" | "words">;

/** What the form of a claim needs that is the claim's own. */
export interface ItemForm {
  readonly claimId: string;
  readonly version: number;
  readonly state: ClaimState;
  /** the claim as it stands, in the form's shape and for comparing */
  readonly was: ClaimDraft;
  readonly readable: ReadableClaim;
  readonly reasons: Reasons;
  readonly confidence: number;
  readonly candidates: readonly LinkCandidate[];
  /** the nearest claims of the text, to merge into this one */
  readonly mergeable: readonly Mergeable[];
  readonly desk: ClaimDesk;
  readonly comments: readonly ClaimComment[];
}

/** What the forms of all claims share. */
export interface FormFrame {
  readonly names: KnownNames;
  readonly people: readonly Colleague[];
  readonly last: LastActs;
  readonly mayDecideAlike: boolean;
}

/** A claim as the review bench shows it: in its article, and with its form. */
export interface BenchItem {
  readonly found: ClaimInArticle;
  readonly form: ItemForm;
}

/** What the form of one claim needs. */
export async function itemForm(who: Principal, { claim, neighbours }: ClaimInArticle): Promise<ItemForm> {
  const [candidates, desk, comments] = await Promise.all([
    linkCandidates(who, claim.id),
    claimDesk(who, claim.id),
    claimComments(who, claim.id),
  ]);
  const { id: claimId, version, state, reasons, confidence } = claim;
  const mergeable = neighbours
    .filter((one) => one.id !== claimId && one.state !== "rejected")
    .sort((a, b) => Math.abs(a.ordinal - claim.ordinal) - Math.abs(b.ordinal - claim.ordinal))
    .slice(0, 10)
    .map(({ id, ordinal, type, words, ...one }) => ({ id, version: one.version, ordinal, type, words }));
  const own = { claimId, version, state, reasons, confidence, candidates, mergeable, desk, comments };
  return { ...own, was: draftOf(claim), readable: readableClaim(claim) };
}

/** What the forms of all claims share: names, people, and what the viewer did last. */
export async function formFrame(who: Principal): Promise<FormFrame> {
  const [names, people, last] = await Promise.all([knownNames(who), editors(who), lastActs(who)]);
  return { names, people, last, mayDecideAlike: may(who, "decideInBulk") };
}
