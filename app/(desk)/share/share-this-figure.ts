"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { viewer, viewerAt } from "#auth/viewer";
import { shareFigure } from "#db/commands/sharing/share-figure";
import { withdrawFigure } from "#db/commands/sharing/withdraw-figure";
import { figure } from "#db/queries/figures/figure";
import type { ActionResult } from "#domain/action-result";
import { InvalidFailure } from "#domain/failure";
import { figureIdFrom, figurePartsFrom } from "#domain/figure";
import { mustMay } from "#domain/policy";
import { originOf } from "../../origin";
import { attempt } from "../attempt";

/** Makes the link of a figure; it comes back as the words of the result, and is shown only then. */
export async function shareThisFigure(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const host = (await headers()).get("host") ?? "";
  return attempt(async () => {
    mustMay(who, "shareFigure");
    const id = figureIdFrom(form.get("figure"));
    if (!id) throw new InvalidFailure("There is no such figure.");
    const asked = new URLSearchParams(String(form.get("parts") ?? ""));
    const parts = figurePartsFrom(Object.fromEntries(asked));
    const { title } = await figure(await viewerAt(parts), id, parts);
    const { token } = await shareFigure(who, { figure: id, parts, title });
    return `${originOf(`http://${host}`)}/embed/${token}`;
  });
}

/** Withdraws a link. */
export async function withdrawThisFigure(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const result = await attempt(async () => {
    await withdrawFigure(who, { id: String(form.get("id") ?? "") });
    return "The link is withdrawn. Whoever opens it is told so.";
  });
  revalidatePath("/account");
  return result;
}
