"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { addClaim } from "#db/commands/claims/add-claim";
import { correctClaim } from "#db/commands/claims/correct-claim";
import type { ActionResult } from "#domain/action-result";
import { hrefOfClaim } from "#domain/address";
import { changesOf, draftFrom, EMPTY_DRAFT } from "#domain/claim-draft";
import { attempt } from "../../attempt";

const written = (form: FormData, name: string): string => String(form.get(name) ?? "");

/** Adds a claim that was marked in the article, linked to the charges that were ticked. */
export async function addMissedClaim(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const draft = draftFrom(form, "");
  let claimId = "";
  const result = await attempt(async () => {
    const added = await addClaim(who, {
      ...changesOf(EMPTY_DRAFT, draft),
      type: draft.type,
      content: [...draft.content],
      articleVersionId: written(form, "article-version"),
      answers: form.getAll("answers").map(String),
      why: written(form, "why"),
    });
    claimId = added.claimId;
    return `Saved as claim ${added.ordinal}.`;
  });
  if (result.status !== "done") return result;
  revalidatePath("/", "layout");
  return { ...result, href: hrefOfClaim(claimId) };
}

/** Gives a claim the words that were selected in place of its own. */
export async function moveWords(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const [start, end] = [Number(written(form, "start")), Number(written(form, "end"))];
  const result = await attempt(async () => {
    await correctClaim(who, {
      claimId: written(form, "claim"),
      version: Number(written(form, "version")),
      content: [{ start, end, quotation: written(form, "words") }],
    });
    return "Moved.";
  });
  if (result.status === "done") revalidatePath("/", "layout");
  return result;
}
