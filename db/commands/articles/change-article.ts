import { z } from "zod";
import { InvalidFailure } from "#domain/failure";
import { command } from "../command";
import { seenArticle } from "./article-input";
import { changedArticle, mustBeArticleAt, outletNamed, readArticle } from "./article-state";

const words = z
  .string()
  .trim()
  .max(500, "Keep it under 500 characters.")
  .nullish()
  .transform((value) => value || null);

/** An editor sets right an article's headline, its outlet and the day it was printed. */
export const changeArticle = command({
  name: "changeArticle",
  act: "editArticle",
  input: z.object({
    ...seenArticle,
    title: words,
    outlet: words,
    published: z.iso.date("This date does not exist. Write it as 25 Jul 2025.").nullable(),
  }),
  async run(tx, { workspaceId }, { articleId, version, why, title, outlet, published }) {
    const before = await readArticle(tx, workspaceId, articleId);
    mustBeArticleAt(before, version);
    const outletId = outlet === null ? null : await outletNamed(tx, workspaceId, outlet);
    if (before.title === title && before.outletId === outletId && before.published === published)
      throw new InvalidFailure("Nothing is different. Change the headline, the outlet or the day.", "title");
    return changedArticle(tx, before, { title, outletId, published }, why);
  },
});
