import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { command } from "../command";
import { seenArticle } from "./article-input";
import { mustBeArticleAt, readArticle, writeArticle } from "./article-state";

/** An editor takes an article out of every figure, with all its claims. It stays to be read, and says so. */
export const withdrawArticle = command({
  name: "withdrawArticle",
  act: "withdrawArticle",
  input: z.object(seenArticle),
  async run(tx, { workspaceId }, { articleId, version, why }) {
    const before = await readArticle(tx, workspaceId, articleId);
    mustBeArticleAt(before, version);
    if (before.withdrawnAt) throw new ConflictFailure("This article is withdrawn already.");
    const after = await writeArticle(tx, before, { withdrawnAt: new Date() });
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
