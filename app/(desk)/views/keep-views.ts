"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { changeView } from "#db/commands/views/change-view";
import { deleteView } from "#db/commands/views/delete-view";
import { restoreView } from "#db/commands/views/restore-view";
import { saveView } from "#db/commands/views/save-view";
import type { ActionResult } from "#domain/action-result";
import type { Principal } from "#domain/principal";
import { attempt } from "../attempt";

const written = (form: FormData, name: string) => String(form.get(name) ?? "");

/** What may be done to a view, by the name of the intent; each says what became of it. */
const INTENTS: Readonly<Record<string, (who: Principal, form: FormData) => Promise<string>>> = {
  save: async (who, form) => {
    const [name, href] = [written(form, "name"), written(form, "href")];
    await saveView(who, { name, href, shared: form.has("shared") });
    return `“${name.trim()}” is saved.`;
  },
  change: async (who, form) => {
    await changeView(who, {
      id: written(form, "id"),
      name: written(form, "name"),
      shared: form.has("shared"),
    });
    return "The view is changed.";
  },
  delete: async (who, form) => {
    await deleteView(who, { id: written(form, "id") });
    return "The view is deleted. Undo brings it back.";
  },
  restore: async (who, form) => {
    await restoreView(who, { id: written(form, "id") });
    return "The view is back.";
  },
};

/** Saves, renames, shares, deletes a view, or brings it back. */
export async function keepView(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const act = INTENTS[written(form, "intent")];
  const result = await attempt(async () => (await act?.(who, form)) ?? "Nothing was asked for.");
  revalidatePath("/views");
  return result;
}
