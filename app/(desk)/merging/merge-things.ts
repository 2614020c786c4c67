"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { viewer } from "#auth/viewer";
import { mergeActors } from "#db/commands/actors/merge-actors";
import { splitActor } from "#db/commands/actors/split-actor";
import { mergeAllegations } from "#db/commands/allegations/merge-allegations";
import { splitAllegation } from "#db/commands/allegations/split-allegation";
import { setApart } from "#db/commands/merging/set-apart";
import type { ActionResult } from "#domain/action-result";
import { hrefOfMerge } from "#domain/address";
import type { Mergeable } from "#domain/merge";
import type { Principal } from "#domain/principal";
import { attempt } from "../attempt";

const written = (form: FormData, name: string) => String(form.get(name) ?? "");
const kindOf = (form: FormData): Mergeable =>
  written(form, "kind") === "allegation" ? "allegation" : "actor";

/** What may be done to two things that look alike, or to one that was merged; each says what became of it. */
const INTENTS: Readonly<
  Record<string, (who: Principal, form: FormData, parts: string[]) => Promise<string>>
> = {
  merge: async (who, form, [memberId = "", survivorId = ""]) => {
    const merge = kindOf(form) === "actor" ? mergeActors : mergeAllegations;
    const { name } = await merge(who, { memberId, survivorId, why: written(form, "why") });
    return `Merged into ${name}. Ctrl+Z splits them again.`;
  },
  apart: async (who, form, [one = "", other = ""]) => {
    await setApart(who, { kind: kindOf(form), ids: [one, other], why: written(form, "why") });
    return "Told apart: they are not suggested again.";
  },
  split: async (who, form, [id = "", version]) => {
    const seen = { version: Number(version), why: written(form, "why") };
    const { name } =
      kindOf(form) === "actor"
        ? await splitActor(who, { actorId: id, ...seen })
        : await splitAllegation(who, { allegationId: id, ...seen });
    return `${name} stands for itself again.`;
  },
};

/** Merges two things, tells them apart, or splits one off again. From the preview it leads back to the suggestions. */
export async function mergeThings(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const [name = "", ...parts] = written(form, "intent").split(":");
  const act = INTENTS[name];
  const result = await attempt(async () => (await act?.(who, form, parts)) ?? "Nothing was asked for.");
  if (result.status !== "done") return result;
  revalidatePath("/", "layout");
  if (form.has("back")) redirect(hrefOfMerge(kindOf(form)));
  return result;
}
