"use server";

import { revalidatePath } from "next/cache";
import { hashPassword, randomPassword } from "#auth/password";
import { viewer } from "#auth/viewer";
import { addPerson } from "#db/commands/people/add-person";
import { disablePerson } from "#db/commands/people/disable-person";
import { enablePerson } from "#db/commands/people/enable-person";
import { endSession } from "#db/commands/people/end-session";
import { resetPassword } from "#db/commands/people/reset-password";
import { setRole } from "#db/commands/people/set-role";
import type { ActionResult } from "#domain/action-result";
import { mustMay } from "#domain/policy";
import { type Principal, ROLES } from "#domain/principal";
import { attempt } from "../attempt";

const roleOf = (form: FormData) => ROLES.find((role) => role === form.get("role")) ?? "reader";

/** Gives somebody an account, with a first password that is shown once. */
export async function addSomebody(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const result = await attempt(async () => {
    mustMay(who, "managePeople");
    const password = randomPassword();
    const [email, name] = [String(form.get("email") ?? ""), String(form.get("name") ?? "")];
    await addPerson(who, { email, name, role: roleOf(form), passwordHash: await hashPassword(password) });
    return `${name} can sign in as ${email} with the password ${password}. It is shown only now.`;
  });
  revalidatePath("/team");
  return result;
}

type Seen = { readonly userId: string; readonly version: number };

/** What an administrator may do to an account, by the name of the intent; each says what became of it. */
const INTENTS: Readonly<Record<string, (who: Principal, seen: Seen, form: FormData) => Promise<string>>> = {
  role: async (who, seen, form) => {
    await setRole(who, { ...seen, role: roleOf(form) });
    return "The role is changed. Every sign-in of the account has ended.";
  },
  disable: async (who, seen) => {
    await disablePerson(who, seen);
    return "The account is disabled, and every sign-in has ended.";
  },
  enable: async (who, seen) => {
    await enablePerson(who, seen);
    return "The account may sign in again.";
  },
  password: async (who, seen) => {
    mustMay(who, "managePeople");
    const password = randomPassword();
    await resetPassword(who, { ...seen, passwordHash: await hashPassword(password) });
    return `The new password is ${password}. It is shown only now. Every sign-in has ended.`;
  },
};

/** Changes one account: its role, whether it may sign in, its password, one of its sign-ins. */
export async function changePerson(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const [name = "", sessionId = ""] = String(form.get("intent")).split(":");
  const seen = { userId: String(form.get("user")), version: Number(form.get("version")) };
  const result = await attempt(async () => {
    if (name === "end") {
      await endSession(who, { sessionId });
      return "The sign-in has ended.";
    }
    return (await INTENTS[name]?.(who, seen, form)) ?? "Nothing was asked for.";
  });
  revalidatePath("/team");
  return result;
}
