import type { NextRequest } from "next/server";
import { signedIn } from "#auth/viewer";
import { lastActs } from "#db/queries/history/last-act";
import { lastDecisions } from "#db/queries/history/last-decisions";
import { decide } from "../../claims/decide";
import { isFromHere } from "../from-here";

/** A decision of the review bench. The next claim is on the screen already: only what became of it goes back. */
export async function POST(request: NextRequest) {
  if (!isFromHere(request)) return new Response("Not from this server's pages.\n", { status: 403 });
  const who = await signedIn();
  if (!who) return new Response("Signed out.\n", { status: 401 });
  const { result, goneFrom } = await decide(who, await request.formData());
  const [last, decisions] = await Promise.all([lastActs(who), lastDecisions(who)]);
  return Response.json({ result, goneFrom, last, decisions });
}
