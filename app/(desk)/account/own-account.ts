"use server";

import { revalidatePath } from "next/cache";
import { hashOfNewPassword } from "#auth/own-password";
import { currentSession, viewer } from "#auth/viewer";
import { changeOwnName } from "#db/commands/people/change-own-name";
import { changeOwnPassword } from "#db/commands/people/change-own-password";
import { endSession } from "#db/commands/people/end-session";
import type { ActionResult } from "#domain/action-result";
import { attempt } from "../attempt";

/** Changes the name of the viewer. */
export async function renameMe(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const result = await attempt(async () => {
    await changeOwnName(who, { name: String(form.get("name") ?? ""), version: Number(form.get("version")) });
    return "Your name is changed.";
  });
  revalidatePath("/", "layout");
  return result;
}

/** Changes the password of the viewer, who proves to know the one in use. */
export async function changePassword(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const session = await currentSession();
  const written = (name: string) => String(form.get(name) ?? "");
  const result = await attempt(async () => {
    const passwordHash = await hashOfNewPassword(session?.email ?? "", written("inUse"), written("wanted"));
    await changeOwnPassword(who, { passwordHash, sessionId: session?.sessionId ?? null });
    return "Your password is changed. Your other sign-ins have ended.";
  });
  revalidatePath("/account");
  return result;
}

/** Ends one of the viewer's own sign-ins. */
export async function endOwnSession(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const [, sessionId = ""] = String(form.get("intent")).split(":");
  const result = await attempt(async () => {
    await endSession(who, { sessionId });
    return "The sign-in has ended.";
  });
  revalidatePath("/account");
  return result;
}
