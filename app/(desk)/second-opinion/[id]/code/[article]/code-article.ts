"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { viewer } from "#auth/viewer";
import { changeCoding } from "#db/commands/second-opinion/change-coding";
import { finishCoding } from "#db/commands/second-opinion/finish-coding";
import { markCoding } from "#db/commands/second-opinion/mark-coding";
import type { ActionResult } from "#domain/action-result";
import { hrefOfCoding } from "#domain/address";
import type { ClaimType } from "#domain/claim";
import { InvalidFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { attempt } from "../../../../attempt";

interface Place {
  readonly sampleId: string;
  readonly articleId: string;
}

const spansSent = z.array(z.object({ start: z.number(), end: z.number(), quotation: z.string() }));

function spansOf(form: FormData) {
  try {
    return spansSent.parse(JSON.parse(String(form.get("spans"))));
  } catch {
    throw new InvalidFailure("Select some words of the article first.", "spans");
  }
}

/** What a coder may do, by the name of the intent; each says what became of it. */
const INTENTS: Readonly<Record<string, (who: Principal, place: Place, form: FormData) => Promise<string>>> = {
  mark: async (who, place, form) => {
    await markCoding(who, { ...place, spans: spansOf(form), type: String(form.get("type")) as ClaimType });
    return "Marked.";
  },
  change: async (who, _place, form) => {
    const answers = form.getAll("answers").map(String).filter(Boolean);
    await changeCoding(who, {
      id: String(form.get("id")),
      type: String(form.get("type")) as ClaimType,
      answers,
    });
    return "Changed.";
  },
  remove: async (who, _place, form) => {
    await changeCoding(who, { id: String(form.get("id")), removed: true });
    return "Taken away.";
  },
  restore: async (who, _place, form) => {
    await changeCoding(who, { id: String(form.get("id")), removed: false });
    return "It is back.";
  },
  finish: async (who, place) => {
    await finishCoding(who, { ...place, finished: true });
    return "You are through with this article.";
  },
  reopen: async (who, place) => {
    await finishCoding(who, { ...place, finished: false });
    return "The article is open again.";
  },
};

/** Marks a claim, changes or takes away a mark, or says that one is through. */
export async function codeArticle(
  sampleId: string,
  articleId: string,
  _previous: ActionResult,
  form: FormData,
): Promise<ActionResult> {
  const who = await viewer();
  const act = INTENTS[String(form.get("intent"))];
  const result = await attempt(
    async () => (await act?.(who, { sampleId, articleId }, form)) ?? "Nothing was asked for.",
  );
  revalidatePath(hrefOfCoding(sampleId, articleId));
  return result;
}
