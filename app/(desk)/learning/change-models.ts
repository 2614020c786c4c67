"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { cancelTraining } from "#db/commands/learning/cancel-training";
import { rollBackModel } from "#db/commands/learning/roll-back-model";
import { startTraining } from "#db/commands/learning/start-training";
import { takeModel } from "#db/commands/learning/take-model";
import type { ActionResult } from "#domain/action-result";
import type { Principal } from "#domain/principal";
import { attempt } from "../attempt";

const written = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

const ACTS: Readonly<Record<string, (who: Principal, form: FormData) => Promise<string>>> = {
  train: async (who, form) => {
    const { number } = await startTraining(who, { seed: written(form, "seed") });
    return `The training of model ${number} has begun.`;
  },
  cancel: async (who, form) => {
    await cancelTraining(who, { id: written(form, "id") });
    return "Cancelled. Nothing of it is kept.";
  },
  take: async (who, form) => {
    await takeModel(who, { id: written(form, "id") || null, version: Number(written(form, "version")) });
    return "In use: what comes in from now on is read by it.";
  },
  back: async (who, form) => {
    await rollBackModel(who, { version: Number(written(form, "version")) });
    return "Rolled back.";
  },
};

/** Trains a model, cancels a training, takes a model into use or rolls back, as the form's button says. */
export async function changeModels(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const result = await attempt(
    async () => (await ACTS[written(form, "intent")]?.(who, form)) ?? "Nothing was asked for.",
  );
  revalidatePath("/learning");
  return result;
}
