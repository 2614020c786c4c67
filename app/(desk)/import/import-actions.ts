"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { viewer } from "#auth/viewer";
import { addFeed } from "#db/commands/feeds/add-feed";
import { setFeedState } from "#db/commands/feeds/set-feed-state";
import { cancelImport } from "#db/commands/imports/cancel-import";
import { dismissItem } from "#db/commands/imports/dismiss-item";
import { giveBackImport } from "#db/commands/imports/give-back-import";
import { pauseImport } from "#db/commands/imports/pause-import";
import { resumeImport } from "#db/commands/imports/resume-import";
import { retryItem } from "#db/commands/imports/retry-item";
import { sayColumns } from "#db/commands/imports/say-columns";
import { sayLabels } from "#db/commands/imports/say-labels";
import { startImport } from "#db/commands/imports/start-import";
import { takeBackImport } from "#db/commands/imports/take-back-import";
import type { ActionResult } from "#domain/action-result";
import { hrefOfImport } from "#domain/address";
import { InvalidFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { counted } from "#domain/words";
import { attempt } from "../attempt";
import { columnsFrom, handedIn, labelsFrom } from "./handed-in";

const written = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

type Act = (who: Principal, form: FormData) => Promise<string>;

/** Does what the form's button says, and draws the pages anew. */
async function actOn(acts: Readonly<Record<string, Act>>, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const act = acts[written(form, "intent")];
  const result = await attempt(async () => (await act?.(who, form)) ?? "Nothing was asked for.");
  revalidatePath("/import", "layout");
  return result;
}

/** Hands in a text, files or addresses, and goes to the import that they make. */
export async function handIn(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  let id = "";
  const result = await attempt(async () => {
    id = (await startImport(who, await handedIn(form))).id;
    return "The import has begun.";
  });
  if (result.status === "done") redirect(hrefOfImport(id));
  return result;
}

const IMPORT_ACTS: Readonly<Record<string, Act>> = {
  pause: async (who, form) => {
    await pauseImport(who, { id: written(form, "id") });
    return "Paused. What a worker has begun with is finished.";
  },
  resume: async (who, form) => {
    await resumeImport(who, { id: written(form, "id") });
    return "It goes on.";
  },
  cancel: async (who, form) => {
    await cancelImport(who, { id: written(form, "id") });
    return "Cancelled. What is stored stays.";
  },
  takeback: async (who, form) => {
    const { taken, kept } = await takeBackImport(who, {
      ...{ id: written(form, "id"), also: form.get("also") !== null, why: "" },
    });
    const stays = kept > 0 ? ` ${counted(kept, "article")} stayed, for people decided on them.` : "";
    return `${counted(taken, "article")} left every figure.${stays} Ctrl+Z gives them back.`;
  },
  giveback: async (who, form) => {
    const { given } = await giveBackImport(who, { id: written(form, "id"), why: "" });
    return `${counted(given, "article")} ${given === 1 ? "counts" : "count"} again.`;
  },
};

/** Pauses, cancels or resumes an import; takes it back, or gives it back. */
export const changeImport = async (_previous: ActionResult, form: FormData): Promise<ActionResult> =>
  actOn(IMPORT_ACTS, form);

const ITEM_ACTS: Readonly<Record<string, Act>> = {
  retry: async (who, form) => {
    await retryItem(who, { id: written(form, "id") });
    return "It is tried again.";
  },
  dismiss: async (who, form) => {
    await dismissItem(who, { id: written(form, "id") });
    return "Dismissed. Its import still lists it.";
  },
  columns: async (who, form) => {
    await sayColumns(who, { id: written(form, "id"), columns: columnsFrom(form) });
    return "The table is read.";
  },
  labels: async (who, form) => {
    await sayLabels(who, { id: written(form, "id"), mapping: labelsFrom(form) });
    return "The archive is read.";
  },
};

/** Tries a document again, dismisses it, says the columns of a table, or what the labels of an archive mean. */
export const changeItem = async (_previous: ActionResult, form: FormData): Promise<ActionResult> =>
  actOn(ITEM_ACTS, form);

const FEED_STATES = ["active", "paused", "removed"] as const;

async function setState(who: Principal, form: FormData): Promise<string> {
  const state = FEED_STATES.find((one) => one === form.get("intent"));
  if (!state) throw new InvalidFailure("There is no such state of a feed.");
  await setFeedState(who, { id: written(form, "id"), state });
  return { active: "It is looked at again.", paused: "Paused.", removed: "Removed. Undo brings it back." }[
    state
  ];
}

const FEED_ACTS: Readonly<Record<string, Act>> = {
  add: async (who, form) => {
    const [url, outlet] = [written(form, "url"), written(form, "outlet")];
    await addFeed(who, { url, outlet: outlet || undefined, everyMinutes: Number(written(form, "every")) });
    return "The feed is added, and looked at now.";
  },
  active: setState,
  paused: setState,
  removed: setState,
};

/** Adds, pauses, removes a feed, or brings it back. */
export const changeFeed = async (_previous: ActionResult, form: FormData): Promise<ActionResult> =>
  actOn(FEED_ACTS, form);
