"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { viewer } from "#auth/viewer";
import { cancelRereading } from "#db/commands/rereading/cancel-rereading";
import { decideByRule } from "#db/commands/rereading/decide-by-rule";
import { decideProposal } from "#db/commands/rereading/decide-proposal";
import { startRereading } from "#db/commands/rereading/start-rereading";
import type { ActionResult } from "#domain/action-result";
import { ruleFrom } from "#domain/proposal-rule";
import { hrefOfReread } from "#domain/reread-address";
import { REREAD_SCOPES } from "#domain/rereading";
import { counted } from "#domain/words";
import { attempt } from "../attempt";

const written = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

/** Has articles read again, and goes to the reading that it begins. */
export async function readAgain(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const [wanted = "", ...rest] = written(form, "scope").split(":");
  const scope = REREAD_SCOPES.find((one) => one === wanted) ?? "all";
  let id = "";
  const result = await attempt(async () => {
    id = (await startRereading(who, { scope, key: rest.join(":") })).id;
    return "The reading has begun.";
  });
  if (result.status !== "done") return result;
  revalidatePath("/reread", "layout");
  redirect(hrefOfReread({ rereading: id }));
}

const DONE = {
  accept: "Accepted. Ctrl+Z takes it back.",
  dismiss: "Dismissed: it is not proposed again. Ctrl+Z takes it back.",
} as const;

/** Accepts or dismisses one proposal, or has its article read again. */
export async function decideOne(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const [intent, id = "", version] = written(form, "intent").split(":");
  const result = await attempt(async () => {
    if (intent === "again") {
      await startRereading(who, { scope: "article", key: id });
      return "The article is read again. What it proposes comes in a moment.";
    }
    const decision = intent === "accept" ? "accept" : "dismiss";
    await decideProposal(who, { proposalId: id, version: Number(version), decision });
    return DONE[decision];
  });
  revalidatePath("/", "layout");
  return result;
}

/** Accepts or dismisses all proposals that a rule means. */
export async function decideAll(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const decision = written(form, "intent") === "accept" ? "accept" : "dismiss";
  const result = await attempt(async () => {
    const rule = ruleFrom(Object.fromEntries(form));
    const count = await decideByRule(who, { rule, decision, expected: Number(written(form, "expected")) });
    return `${counted(count, "proposal")} ${decision === "accept" ? "accepted" : "dismissed"}. One Ctrl+Z takes all of it back.`;
  });
  if (result.status === "done") revalidatePath("/", "layout");
  return result;
}

/** Ends a reading that goes on; says what became of what it had proposed. */
export async function cancelReading(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const proposals = written(form, "proposals") === "drop" ? "drop" : "keep";
  const result = await attempt(async () => {
    const { unread, dropped } = await cancelRereading(who, { id: written(form, "id"), proposals });
    const left = `Cancelled: ${counted(unread, "article")} left unread.`;
    if (proposals === "keep") return `${left} What it proposed so far stays open to be decided.`;
    return `${left} ${counted(dropped, "proposal")} dropped. What was decided stays.`;
  });
  revalidatePath("/reread", "layout");
  return result;
}
