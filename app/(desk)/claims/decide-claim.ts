"use server";

import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { viewer } from "#auth/viewer";
import type { ActionResult } from "#domain/action-result";
import { hrefOfArticle, hrefOfReview } from "#domain/address";
import { decide, intentOf } from "./decide";

/**
 * The form of a claim. In the queue, where no script runs, the next claim comes by itself after a decision, and the
 * claim of an act that was taken back.
 */
export async function decideClaim(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const { result, goneFrom } = await decide(await viewer(), form);
  if (result.status !== "done") return result;
  revalidatePath("/", "layout");
  if (goneFrom) redirect(hrefOfArticle(goneFrom) as Route);
  const next = form.get("next");
  const [name, ...parts] = intentOf(form);
  if (typeof next === "string") goOn(name, parts, next);
  return result;
}

const UUID = /^[0-9a-f-]{36}$/;
const DECIDING = ["accept", "reject"];

/** In the queue: to the next claim after a decision, back to the claim whose decision was taken back. */
function goOn(intent: string, parts: readonly string[], next: string): void {
  const to = DECIDING.includes(intent) ? next : intent === "undo" ? (parts[1] ?? "") : null;
  if (to !== null) redirect(hrefOfReview(UUID.test(to) ? to : null) as Route);
}
