"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { viewer } from "#auth/viewer";
import { acceptClaim } from "#db/commands/claims/accept-claim";
import { correctClaim } from "#db/commands/claims/correct-claim";
import { rejectClaim } from "#db/commands/claims/reject-claim";
import { undo } from "#db/commands/history/undo";
import { linkResponse } from "#db/commands/responses/link-response";
import { unlinkResponse } from "#db/commands/responses/unlink-response";
import { claimInArticle } from "#db/queries/claim-in-article";
import { readableClaim } from "#db/queries/readable-claim";
import type { ActionResult } from "#domain/action-result";
import { hrefOfReview } from "#domain/address";
import { REJECTION_REASONS } from "#domain/claim";
import { changesOf, draftFrom, draftOf } from "#domain/claim-draft";
import type { Principal } from "#domain/principal";
import { attempt, isOvertaken } from "../attempt";

/** What was sent: the claim, the version that was on the screen, a note, and what to do. */
interface Sent {
  readonly claimId: string;
  readonly version: number;
  readonly why: string;
  readonly form: FormData;
  /** what follows the intent's name */
  readonly parts: readonly string[];
}

const wholeNumber = (written: string | undefined): number | null => (written ? Number(written) : null);

/** What an editor may do in a claim's form, by the name of the intent. */
const INTENTS: Readonly<Record<string, (who: Principal, sent: Sent) => Promise<unknown>>> = {
  accept: acceptOrCorrect,
  reject: (who, { claimId, version, why, parts }) => {
    const reason = REJECTION_REASONS.find((known) => known === parts[0]) ?? "other";
    return rejectClaim(who, { claimId, version, reason, why });
  },
  link: (who, { claimId, why, parts: [chargeId = "", version] }) =>
    linkResponse(who, { responseId: claimId, chargeId, version: wholeNumber(version), note: why }),
  unlink: (who, { why, parts: [linkId = "", version] }) =>
    unlinkResponse(who, { linkId, version: Number(version), note: why }),
  undo: (who, { parts: [seq] }) => undo(who, { seq: Number(seq) }),
};

/** Accepts the claim as it stands, or corrects what the form holds differently. */
async function acceptOrCorrect(who: Principal, { claimId, version, why, form }: Sent): Promise<unknown> {
  const { claim, text } = await claimInArticle(who, claimId);
  const changes = changesOf(draftOf(claim), draftFrom(form, text));
  return Object.keys(changes).length === 0
    ? acceptClaim(who, { claimId, version })
    : correctClaim(who, { claimId, version, why, ...changes });
}

/**
 * The form of a claim: accept or correct, reject, link, unlink, take back. In the queue the next claim comes by itself
 * after a decision, and the claim of an act that was taken back.
 */
export async function decideClaim(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const [name = "", ...parts] = String(form.get("intent") ?? "accept").split(":");
  const claimId = String(form.get("claim") ?? "");
  const sent = {
    claimId,
    version: Number(form.get("version")),
    why: String(form.get("why") ?? ""),
    form,
    parts,
  };
  const act = INTENTS[name];
  if (!act)
    return { status: "failed", kind: "invalid", message: "This form does not know that.", field: null };
  let theirs: ActionResult | null = null;
  const result = await attempt(async () => {
    try {
      await act(who, sent);
    } catch (failure) {
      if (isOvertaken(failure) && name !== "undo") theirs = await newer(who, claimId, failure.message);
      throw failure;
    }
    return "Saved.";
  });
  if (theirs) return theirs;
  if (result.status !== "done") return result;
  revalidatePath("/", "layout");
  const next = form.get("next");
  if (typeof next === "string") goOn(name, parts, next);
  return result;
}

async function newer(who: Principal, claimId: string, message: string): Promise<ActionResult> {
  const { claim } = await claimInArticle(who, claimId);
  return { status: "conflict", message, theirs: readableClaim(claim), version: claim.version };
}

const UUID = /^[0-9a-f-]{36}$/;
const DECIDING = ["accept", "reject"];

/** In the queue: to the next claim after a decision, back to the claim whose decision was taken back. */
function goOn(intent: string, parts: readonly string[], next: string): void {
  const to = DECIDING.includes(intent) ? next : intent === "undo" ? (parts[1] ?? "") : null;
  if (to !== null) redirect(hrefOfReview(UUID.test(to) ? to : null) as Route);
}
