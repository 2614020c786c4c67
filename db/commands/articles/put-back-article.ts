import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { command } from "../command";
import { seenArticle } from "./article-input";
import { changedArticle, mustBeArticleAt, readArticle } from "./article-state";

/** An editor puts a withdrawn article back: its claims count again. */
export const putBackArticle = command({
  name: "putBackArticle",
  act: "withdrawArticle",
  input: z.object(seenArticle),
  async run(tx, { workspaceId }, { articleId, version, why }) {
    const before = await readArticle(tx, workspaceId, articleId);
    mustBeArticleAt(before, version);
    if (!before.withdrawnAt) throw new ConflictFailure("This article counts already.");
    return changedArticle(tx, before, { withdrawnAt: null, withdrawnWith: null }, why);
  },
});
