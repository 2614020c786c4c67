import { acceptClaim } from "#db/commands/claims/accept-claim";
import { correctClaim } from "#db/commands/claims/correct-claim";
import { mergeClaims } from "#db/commands/claims/merge-claims";
import { rejectClaim } from "#db/commands/claims/reject-claim";
import { splitClaim } from "#db/commands/claims/split-claim";
import { addComment } from "#db/commands/comments/add-comment";
import { deleteComment } from "#db/commands/comments/delete-comment";
import { settleComment } from "#db/commands/comments/settle-comment";
import { assignClaim } from "#db/commands/desk/assign-claim";
import { flagClaim } from "#db/commands/desk/flag-claim";
import { keepDraft } from "#db/commands/desk/keep-draft";
import { unflagClaim } from "#db/commands/desk/unflag-claim";
import { undo } from "#db/commands/history/undo";
import { linkResponse } from "#db/commands/responses/link-response";
import { setVoice } from "#db/commands/responses/set-voice";
import { unlinkResponse } from "#db/commands/responses/unlink-response";
import { claimInArticle } from "#db/queries/claim-in-article";
import { readableClaim } from "#db/queries/readable-claim";
import type { ActionResult } from "#domain/action-result";
import { REJECTION_REASONS } from "#domain/claim";
import { changesOf, draftFrom, draftOf } from "#domain/claim-draft";
import { REPLY_VOICES } from "#domain/claim-response";
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
  voice: (who, { why, parts: [linkId = "", version, voice] }) =>
    setVoice(who, {
      linkId,
      version: Number(version),
      speaksFor: REPLY_VOICES.find((one) => one === voice) ?? null,
      note: why,
    }),
  merge: (who, { claimId, version, why, parts: [other = "", otherVersion] }) =>
    mergeClaims(who, { claimId, version, why, other: { claimId: other, version: Number(otherVersion) } }),
  split: (who, { claimId, version, why, form }) =>
    splitClaim(who, { claimId, version, why, at: Number(form.get("cut")) }),
  flag: (who, { claimId, form }) => flagClaim(who, { claimId, note: String(form.get("flag-note") ?? "") }),
  unflag: (who, { claimId }) => unflagClaim(who, { claimId }),
  assign: (who, { claimId, form }) =>
    assignClaim(who, { claimId, userId: String(form.get("assignee") ?? "") || null }),
  draft: async (who, { claimId, version, form }) => {
    const { text } = await claimInArticle(who, claimId);
    return keepDraft(who, { claimId, version, draft: draftFrom(form, text) });
  },
  comment: (who, { claimId, form }) =>
    addComment(who, {
      claimId,
      linkId: String(form.get("comment-link") ?? "") || null,
      body: String(form.get("comment") ?? ""),
    }),
  settle: (who, { parts: [commentId = "", settled] }) =>
    settleComment(who, { commentId, settled: settled === "yes" }),
  uncomment: (who, { parts: [commentId = ""] }) => deleteComment(who, { commentId }),
  undraft: (who, { claimId, version }) => keepDraft(who, { claimId, version, draft: null }),
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

/** What became of a form, and the article that an undo took a claim out of again. */
export interface Decided {
  readonly result: ActionResult;
  readonly goneFrom: string | null;
}

/** What the form of a claim asks for: its intent's name, and what follows it. */
export const intentOf = (form: FormData): readonly [name: string, ...parts: string[]] => {
  const [name = "", ...parts] = String(form.get("intent") ?? "accept").split(":");
  return [name, ...parts];
};

/** Does what the form of a claim asks for: accept or correct, reject, link, merge, split, flag, give, keep, take back. */
export async function decide(who: Principal, form: FormData): Promise<Decided> {
  const [name, ...parts] = intentOf(form);
  const claimId = String(form.get("claim") ?? "");
  const why = String(form.get("why") ?? "");
  const act = INTENTS[name];
  if (!act) {
    const message = "This form does not know that.";
    return { result: { status: "failed", kind: "invalid", message, field: null }, goneFrom: null };
  }
  let theirs: ActionResult | null = null;
  let done: unknown = null;
  const result = await attempt(async () => {
    try {
      done = await act(who, { claimId, version: Number(form.get("version")), why, form, parts });
    } catch (failure) {
      if (isOvertaken(failure) && name !== "undo") theirs = await newer(who, claimId, failure.message);
      throw failure;
    }
    return "Saved.";
  });
  return { result: theirs ?? result, goneFrom: isTakenOut(done) ? done.goneFrom : null };
}

async function newer(who: Principal, claimId: string, message: string): Promise<ActionResult> {
  const { claim } = await claimInArticle(who, claimId);
  return {
    status: "conflict",
    message,
    theirs: readableClaim(claim),
    now: draftOf(claim),
    version: claim.version,
  };
}

/** Did an undo take out the claim whose page this is? */
const isTakenOut = (done: unknown): done is { goneFrom: string } =>
  typeof done === "object" && done !== null && "goneFrom" in done && typeof done.goneFrom === "string";
