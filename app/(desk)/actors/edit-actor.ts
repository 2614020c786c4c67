"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { viewer } from "#auth/viewer";
import { addAlias } from "#db/commands/actors/add-alias";
import { affiliateActor } from "#db/commands/actors/affiliate-actor";
import { changeActor } from "#db/commands/actors/change-actor";
import { changeAffiliation } from "#db/commands/actors/change-affiliation";
import { createActor } from "#db/commands/actors/create-actor";
import { removeAlias } from "#db/commands/actors/remove-alias";
import type { ActionResult } from "#domain/action-result";
import { ACTOR_KINDS, AFFILIATION_ROLES } from "#domain/actor";
import { hrefOfEdit } from "#domain/address";
import { dayFromWords } from "#domain/day";
import { InvalidFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { attempt } from "../attempt";

const written = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

/** The actor, and the version of it that was on the screen. */
const seen = (form: FormData) => ({
  actorId: written(form, "actor"),
  version: Number(written(form, "version")),
  why: written(form, "why"),
});

const day = (form: FormData, name: string): string | null => {
  const words = written(form, name);
  if (!words) return null;
  const date = dayFromWords(words);
  if (!date) throw new InvalidFailure("This date does not exist. Write it as 25 Jul 2025.", name);
  return date;
};
const term = (form: FormData) => ({ since: day(form, "since"), until: day(form, "until") });
const kind = (form: FormData) => ACTOR_KINDS.find((one) => one === written(form, "kind"));

/** What may be done to an actor in its form, by the name of the intent; each says what became of it. */
const INTENTS: Readonly<Record<string, (who: Principal, form: FormData, part: string) => Promise<string>>> = {
  change: async (who, form) => {
    await changeActor(who, { ...seen(form), name: written(form, "name"), kind: kind(form) });
    return "The name and the kind are changed.";
  },
  alias: async (who, form) => {
    await addAlias(who, { ...seen(form), alias: written(form, "alias") });
    return `Known as “${written(form, "alias")}”, too.`;
  },
  forget: async (who, form, alias) => {
    await removeAlias(who, { ...seen(form), alias });
    return `No longer known as “${alias}”.`;
  },
  affiliate: async (who, form) => {
    const role = AFFILIATION_ROLES.find((one) => one === written(form, "role")) ?? "speaks-for";
    const [body, office] = [written(form, "body"), written(form, "office")];
    await affiliateActor(who, { ...seen(form), body, role, office, ...term(form) });
    return "The affiliation is added.";
  },
  term: async (who, form, affiliationId) => {
    await changeAffiliation(who, { ...seen(form), affiliationId, ...term(form) });
    return "The time of the affiliation is changed.";
  },
  never: async (who, form, affiliationId) => {
    await changeAffiliation(who, { ...seen(form), affiliationId, remove: true });
    return "The affiliation is taken away.";
  },
};

/** Changes an actor: its name, kind, spellings and affiliations. */
export async function editActor(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const [name = "", ...part] = written(form, "intent").split(":");
  const act = INTENTS[name];
  const result = await attempt(
    async () => (await act?.(who, form, part.join(":"))) ?? "Nothing was asked for.",
  );
  if (result.status === "done") revalidatePath("/", "layout");
  return result;
}

/** Adds somebody nobody is known as yet, and leads to the form. */
export async function addActor(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  let slug = "";
  const result = await attempt(async () => {
    const made = await createActor(who, { name: written(form, "name"), kind: kind(form) ?? "organisation" });
    slug = made.slug;
    return "Added.";
  });
  if (result.status !== "done") return result;
  revalidatePath("/", "layout");
  redirect(hrefOfEdit("actor", slug));
}
