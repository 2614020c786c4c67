import "server-only";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { type LiveSession, liveSession } from "#db/gate/sessions";
import { keptSince } from "#db/queries/kept-since";
import { askedIn, type MomentAsked, momentAsked } from "#domain/as-of";
import type { AddressParts } from "#domain/claim-filter";
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

const verdictOn = cache(
  async (asked: string): Promise<MomentAsked> =>
    momentAsked(asked, await keptSince(await viewer()), new Date()),
);

/** The moment that an address asks for, looked up once a request. */
export async function momentOf(params: AddressParts): Promise<MomentAsked> {
  const asked = askedIn(params);
  return asked ? verdictOn(asked) : { at: null, refusal: null };
}

/** Whoever reads this page, at the moment that its address names; at present where it names none that can be seen. */
export async function viewerAt(params: AddressParts): Promise<Principal> {
  const [who, { at }] = await Promise.all([viewer(), momentOf(params)]);
  return at ? { ...who, asOf: at } : who;
}
