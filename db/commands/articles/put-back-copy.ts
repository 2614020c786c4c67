import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { command } from "../command";
import { seenArticle } from "./article-input";
import { changedArticle, mustBeArticleAt, readArticle } from "./article-state";

/** An editor lets an article stand among the copies of its text again. */
export const putBackCopy = command({
  name: "putBackCopy",
  act: "sortCopies",
  input: z.object(seenArticle),
  async run(tx, { workspaceId }, { articleId, version, why }) {
    const before = await readArticle(tx, workspaceId, articleId);
    mustBeArticleAt(before, version);
    if (!before.apartFrom) throw new ConflictFailure("Nobody took this article out of its copies.");
    return changedArticle(tx, before, { apartFrom: null }, why);
  },
});
