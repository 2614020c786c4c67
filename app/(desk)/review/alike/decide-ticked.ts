"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { decideAlike } from "#db/commands/claims/decide-alike";
import type { ActionResult } from "#domain/action-result";
import { REJECTION_REASONS } from "#domain/claim";
import { counted } from "#domain/words";
import { attempt } from "../../attempt";

/** Accepts, or rejects for a reason, all claims that were ticked. */
export async function decideTicked(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const claims = form.getAll("claim").map((ticked) => {
    const [claimId = "", version] = String(ticked).split(":");
    return { claimId, version: Number(version) };
  });
  const asked = String(form.get("intent") ?? "");
  const rejection = REJECTION_REASONS.find((reason) => asked === `reject:${reason}`) ?? null;
  const result = await attempt(async () => {
    const count = await decideAlike(who, { claims, rejection, why: String(form.get("why") ?? "") });
    return `${counted(count, "claim")} ${rejection ? "rejected" : "accepted"}.`;
  });
  if (result.status === "done") revalidatePath("/", "layout");
  return result;
}
