"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { viewer } from "#auth/viewer";
import { TOUR_COOKIE } from "../tour";

const A_YEAR = 365 * 24 * 60 * 60;

/** Remembers in a cookie of this browser who has seen the tour, and goes back to the overview without it. */
export async function endTour(): Promise<void> {
  const who = await viewer();
  (await cookies()).set(TOUR_COOKIE, who.userId, {
    maxAge: A_YEAR,
    sameSite: "lax",
    path: "/",
    httpOnly: true,
  });
  redirect("/");
}
