"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { undo } from "#db/commands/history/undo";
import { rule } from "#db/commands/second-opinion/rule";
import type { ActionResult } from "#domain/action-result";
import { hrefOfAdjudication } from "#domain/address";
import type { ClaimType } from "#domain/claim";
import type { RulingOutcome } from "#domain/sample";
import { attempt } from "../../../../attempt";

/** Rules on the marks of one claim, or takes a ruling back. */
export async function ruleOnMarks(
  sampleId: string,
  articleId: string,
  _previous: ActionResult,
  form: FormData,
): Promise<ActionResult> {
  const who = await viewer();
  const written = (name: string) => String(form.get(name) ?? "");
  const result = await attempt(async () => {
    if (written("intent") === "undo") {
      await undo(who, { seq: Number(written("seq")) });
      return "The ruling is taken back, and what it changed.";
    }
    const [outcome, taken] = written("intent").split(" ");
    await rule(who, {
      ...{ sampleId, articleId, members: form.getAll("member").map(String), why: written("why") },
      outcome: outcome as RulingOutcome,
      ...(outcome === "taken" && { taken: taken ?? null }),
      ...(outcome === "edited" && { type: written("type") as ClaimType }),
    });
    return "Ruled.";
  });
  revalidatePath(hrefOfAdjudication(sampleId, articleId));
  return result;
}
