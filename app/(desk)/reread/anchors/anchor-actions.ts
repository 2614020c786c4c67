"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { rejectClaim } from "#db/commands/claims/reject-claim";
import { placeClaim } from "#db/commands/rereading/place-claim";
import type { ActionResult } from "#domain/action-result";
import { draftFrom } from "#domain/claim-draft";
import { attempt } from "../../attempt";

const written = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

/** Gives a waiting claim its place in the newest text, or withdraws it. */
export async function settleAnchor(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const seen = { claimId: written(form, "claim"), version: Number(written(form, "version")) };
  const result = await attempt(async () => {
    if (written(form, "intent") === "withdraw") {
      await rejectClaim(who, {
        ...seen,
        reason: "other",
        why: "The newer text of its article has it no more.",
      });
      return "Withdrawn. Ctrl+Z brings it back.";
    }
    const { content, source, cue } = draftFrom(form, "");
    const articleVersionId = written(form, "article-version");
    await placeClaim(who, {
      ...seen,
      articleVersionId,
      ...{ content: [...content], source: [...source], cue: [...cue] },
    });
    return "The claim stands in the newest text. Ctrl+Z takes it back.";
  });
  if (result.status === "done") revalidatePath("/", "layout");
  return result;
}
