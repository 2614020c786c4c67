import "server-only";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { type LiveSession, liveSession } from "#db/gate/sessions";
import type { Principal } from "#domain/principal";
import { mintPrincipal } from "./mint";
import { authOptions } from "./options";

/** The session of this request, looked up in the database once a request; null for a stranger. */
export const currentSession = cache(async (): Promise<LiveSession | null> => {
  const session = await getServerSession(authOptions);
  const sid = session && "sid" in session ? session.sid : null;
  return typeof sid === "string" ? liveSession(sid) : null;
});

/** Whoever is signed in, or null. */
export async function signedIn(): Promise<Principal | null> {
  const live = await currentSession();
  return live ? mintPrincipal(live) : null;
}

/** Whoever reads this page. Strangers are sent to the sign-in. */
export async function viewer(): Promise<Principal> {
  return (await signedIn()) ?? redirect("/sign-in");
}
