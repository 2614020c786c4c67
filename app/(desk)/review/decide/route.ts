import type { NextRequest } from "next/server";
import { signedIn } from "#auth/viewer";
import { lastActs } from "#db/queries/history/last-act";
import { lastDecisions } from "#db/queries/history/last-decisions";
import type { ActionResult } from "#domain/action-result";
import { decide, intentOf } from "../../claims/decide";
import { takeBack } from "../../take-back";
import { isFromHere } from "../from-here";

/** A decision of the review bench. The next claim is on the screen already: only what became of it goes back. */
export async function POST(request: NextRequest) {
  if (!isFromHere(request)) return new Response("Not from this server's pages.\n", { status: 403 });
  const who = await signedIn();
  if (!who) return new Response("Signed out.\n", { status: 401 });
  const form = await request.formData();
  const done = intentOf(form)[0] === "back" ? await backAStep(form) : await decide(who, form);
  const [last, decisions] = await Promise.all([lastActs(who), lastDecisions(who)]);
  return Response.json({ ...done, last, decisions });
}

/** Takes the newest own act back, or does the newest again, whatever it was done to; says which claim it was about. */
async function backAStep(form: FormData) {
  const [, way] = intentOf(form);
  const passed = String(form.get("passed") ?? "").match(/\d+/g) ?? [];
  const told = await takeBack(way === "redo" ? "redo" : "undo", passed.map(Number));
  const { words, failed, claimId, goneFrom, passedOver } = told;
  const result: ActionResult = failed
    ? { status: "failed", kind: "conflict", message: words, field: null }
    : { status: "done", words };
  return { result, goneFrom, claimId, passedOver };
}
