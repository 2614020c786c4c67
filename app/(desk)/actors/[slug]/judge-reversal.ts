"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { undo } from "#db/commands/history/undo";
import { confirmReversal } from "#db/commands/reversals/confirm-reversal";
import { dismissReversal } from "#db/commands/reversals/dismiss-reversal";
import type { ActionResult } from "#domain/action-result";
import { InvalidFailure } from "#domain/failure";
import { attempt } from "../../attempt";

/** The form of a reversal: an editor confirms it, dismisses it, or takes that back. */
export async function judgeReversal(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const [intent, seq] = String(form.get("intent") ?? "").split(":");
  const part = (name: string) => String(form.get(name) ?? "");
  const judged = {
    ...{ actor: part("actor"), allegation: part("allegation"), before: part("before"), after: part("after") },
    version: part("version") === "" ? null : Number(part("version")),
    reason: part("reason"),
  };
  const result = await attempt(async () => {
    if (intent === "confirm") await confirmReversal(who, judged);
    else if (intent === "dismiss") await dismissReversal(who, judged);
    else if (intent === "undo") await undo(who, { seq: Number(seq) });
    else throw new InvalidFailure("This form does not know that.");
    return "Saved.";
  });
  revalidatePath("/", "layout");
  return result;
}
