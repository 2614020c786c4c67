"use server";

import { revalidatePath } from "next/cache";
import { viewer } from "#auth/viewer";
import { changeArticle } from "#db/commands/articles/change-article";
import { eraseArticle } from "#db/commands/articles/erase-article";
import { giveBackPassage } from "#db/commands/articles/give-back-passage";
import { pasteVersion } from "#db/commands/articles/paste-version";
import { putBackArticle } from "#db/commands/articles/put-back-article";
import { putBackCopy } from "#db/commands/articles/put-back-copy";
import { takeOutCopy } from "#db/commands/articles/take-out-copy";
import { withdrawArticle } from "#db/commands/articles/withdraw-article";
import { articleText } from "#db/queries/article-text";
import type { ActionResult } from "#domain/action-result";
import { betweenParagraphs, type ERASING } from "#domain/article";
import { dayFromWords } from "#domain/day";
import { InvalidFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { counted } from "#domain/words";
import { attempt } from "../attempt";

const written = (form: FormData, name: string) => String(form.get(name) ?? "").trim();
const seen = (form: FormData) => ({
  articleId: written(form, "article"),
  version: Number(written(form, "version")),
  why: written(form, "why"),
});

function published(form: FormData): string | null {
  const words = written(form, "published");
  if (!words) return null;
  const date = dayFromWords(words);
  if (!date) throw new InvalidFailure("This date does not exist. Write it as 25 Jul 2025.", "published");
  return date;
}

/** What may be done to an article, by the name of the intent; each says what became of it. */
const INTENTS: Readonly<
  Record<string, (who: Principal, form: FormData, parts: string[]) => Promise<string>>
> = {
  change: async (who, form) => {
    const [title, outlet] = [written(form, "title"), written(form, "outlet")];
    await changeArticle(who, { ...seen(form), title, outlet, published: published(form) });
    return "The headline, the outlet and the day are as you wrote them.";
  },
  giveback: async (who, form, [start, end]) => {
    await giveBackPassage(who, { ...seen(form), start: Number(start), end: Number(end) });
    return "The passage is back in the text, a paragraph of its own.";
  },
  newtext: async (who, form) => {
    const { number, moved } = await pasteVersion(who, { ...seen(form), text: written(form, "text") });
    const went = `${counted(moved, "claim")} went along.`;
    return `This is version ${number} of the article. ${went} What has no sure place waits under New readings.`;
  },
  ends: async (who, form) => {
    const asked = seen(form);
    const { version } = await articleText(who, asked.articleId);
    const text = betweenParagraphs(
      version.text,
      Number(written(form, "first")),
      Number(written(form, "last")),
    );
    const { number, moved } = await pasteVersion(who, { ...asked, text });
    return `This is version ${number} of the article, from where you say it begins to where it ends. ${counted(moved, "claim")} went along; what stands in no paragraph of it waits under New readings.`;
  },
  withdraw: async (who, form) => {
    await withdrawArticle(who, seen(form));
    return "The article is withdrawn: its claims count in no figure. Ctrl+Z puts it back.";
  },
  putback: async (who, form) => {
    await putBackArticle(who, seen(form));
    return "The article counts again.";
  },
  nocopy: async (who, form) => {
    await takeOutCopy(who, seen(form));
    return "The article is no copy: it counts for itself. Ctrl+Z puts it back.";
  },
  samecopy: async (who, form) => {
    await putBackCopy(who, seen(form));
    return "The article stands among the copies again.";
  },
  erase: async (who, form) => {
    await eraseArticle(who, { ...seen(form), typed: written(form, "typed") as typeof ERASING });
    return "The words of this article are erased for good.";
  },
};

/** Changes an article, withdraws it, puts it back, sorts it among copies, or erases it. */
export async function editArticle(_previous: ActionResult, form: FormData): Promise<ActionResult> {
  const who = await viewer();
  const [name = "", ...parts] = written(form, "intent").split(":");
  const act = INTENTS[name];
  const result = await attempt(async () => (await act?.(who, form, parts)) ?? "Nothing was asked for.");
  if (result.status === "done") revalidatePath("/", "layout");
  return result;
}
