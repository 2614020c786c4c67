"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { refileCharges } from "#db/commands/allegations/refile-charges";
import { renameAllegation } from "#db/commands/allegations/rename-allegation";
import type { ActionResult } from "#domain/action-result";
import type { Principal } from "#domain/principal";
import { counted } from "#domain/words";
import { attempt } from "../attempt";

const written = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

/** What may be done to an allegation in its form, by the name of the intent; each says what became of it. */
const INTENTS: Readonly<Record<string, (who: Principal, form: FormData) => Promise<string>>> = {
  rename: async (who, form) => {
    const seen = { allegationId: written(form, "allegation"), version: Number(written(form, "version")) };
    await renameAllegation(who, {
      ...seen,
      why: written(form, "why"),
      proposition: written(form, "proposition"),
    });
    return "The proposition is reworded.";
  },
  refile: async (who, form) => {
    const claimIds = form.getAll("charge").map(String);
    const [id, proposition] = [written(form, "to"), written(form, "fresh")];
    await refileCharges(who, { claimIds, to: id ? { id } : { proposition }, why: written(form, "why") });
    return `${counted(claimIds.length, "charge")} left for the other allegation.`;
  },
};

/** Rewords an allegation, or lets charges leave it for another. */
export async function editAllegation(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const act = INTENTS[written(form, "intent")];
  const result = await attempt(async () => (await act?.(who, form)) ?? "Nothing was asked for.");
  if (result.status === "done") revalidatePath("/", "layout");
  return result;
}
