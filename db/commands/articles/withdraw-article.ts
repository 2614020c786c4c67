import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { command } from "../command";
import { seenArticle } from "./article-input";
import { changedArticle, mustBeArticleAt, readArticle } from "./article-state";

/** An editor takes an article out of every figure, with all its claims. It stays to be read, and says so. */
export const withdrawArticle = command({
  name: "withdrawArticle",
  act: "withdrawArticle",
  input: z.object(seenArticle),
  async run(tx, { workspaceId }, { articleId, version, why }) {
    const before = await readArticle(tx, workspaceId, articleId);
    mustBeArticleAt(before, version);
    if (before.withdrawnAt) throw new ConflictFailure("This article is withdrawn already.");
    return changedArticle(tx, before, { withdrawnAt: new Date() }, why);
  },
});
