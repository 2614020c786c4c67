"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { currentSession } from "#auth/viewer";
import { endSession } from "#db/gate/sessions";
import { THEME_COOKIE, themeFrom } from "../theme";

const A_YEAR = 365 * 24 * 60 * 60;

/** Keeps the chosen colours in a cookie of this browser; the answer is drawn with them. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = themeFrom(form.get("theme"));
  (await cookies()).set(THEME_COOKIE, theme, { maxAge: A_YEAR, sameSite: "lax", path: "/" });
}

/** Ends the session in the database, so that its cookie is worth nothing, and goes to the door. */
export async function signOut(): Promise<void> {
  const session = await currentSession();
  if (session) await endSession(session.sessionId);
  redirect("/sign-in");
}
