"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { restoreMoment } from "#db/commands/history/restore-moment";
import { undo } from "#db/commands/history/undo";
import type { ActionResult } from "#domain/action-result";
import { attempt } from "../attempt";

/** Takes an entry of a history back, or puts the thing to the state in which an entry left it. */
export async function takeBackEntry(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const [name, seq] = String(form.get("intent") ?? "").split(":");
  const result = await attempt(async () => {
    await (name === "moment" ? restoreMoment : undo)(who, { seq: Number(seq) });
    return name === "moment" ? "It stands as it stood then." : "Taken back.";
  });
  if (result.status === "done") revalidatePath("/", "layout");
  return result;
}
