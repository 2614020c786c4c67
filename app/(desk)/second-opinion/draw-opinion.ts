"use server";

import { redirect } from "next/navigation";
import { viewer } from "#auth/viewer";
import { drawSample } from "#db/commands/second-opinion/draw-sample";
import type { ActionResult } from "#domain/action-result";
import { hrefOfSecondOpinion } from "#domain/address";
import type { SampleDraw, SampleStart } from "#domain/sample";
import { attempt } from "../attempt";

/** Draws the articles of a second opinion, and shows it. */
export async function drawOpinion(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const written = (name: string) => String(form.get(name) ?? "");
  let drawn: string | null = null;
  const result = await attempt(async () => {
    const { id } = await drawSample(who, {
      name: written("name"),
      draw: written("draw") as SampleDraw,
      start: written("start") as SampleStart,
      size: written("size"),
      coders: form.getAll("coder").map(String),
    });
    drawn = id;
    return "Drawn.";
  });
  if (drawn) redirect(hrefOfSecondOpinion(drawn));
  return result;
}
