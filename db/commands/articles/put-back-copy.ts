import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { command } from "../command";
import { seenArticle } from "./article-input";
import { mustBeArticleAt, readArticle, writeArticle } from "./article-state";

/** An editor lets an article stand among the copies of its text again. */
export const putBackCopy = command({
  name: "putBackCopy",
  act: "sortCopies",
  input: z.object(seenArticle),
  async run(tx, { workspaceId }, { articleId, version, why }) {
    const before = await readArticle(tx, workspaceId, articleId);
    mustBeArticleAt(before, version);
    if (!before.apartFrom) throw new ConflictFailure("Nobody took this article out of its copies.");
    const after = await writeArticle(tx, before, { apartFrom: null });
    return {
      changes: [
        {
          entity: "article",
          entityId: articleId,
          before: { article: before },
          after: { article: after },
          why,
        },
      ],
      result: after.version,
    };
  },
});
