import { z } from "zod";
import { InvalidFailure } from "#domain/failure";
import { givenBack } from "#domain/given-back";
import { sha256 } from "../../chain";
import { newId } from "../../identity";
import { command } from "../command";
import { seenArticle } from "./article-input";
import {
  mustBeArticleAt,
  newestVersion,
  originalOf,
  readArticle,
  recut,
  writeArticle,
} from "./article-state";

/**
 * An editor gives back a passage that cleaning took away from an article, by its place in the original. The text becomes
 * a new version; the claims go along at their new places.
 */
export const giveBackPassage = command({
  name: "giveBackPassage",
  act: "editArticle",
  input: z.object({
    ...seenArticle,
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
  }),
  async run(tx, { workspaceId }, { articleId, version, why, start, end }) {
    const article = await readArticle(tx, workspaceId, articleId);
    mustBeArticleAt(article, version);
    const from = await newestVersion(tx, article);
    const documentId = from.documentId ?? article.documentId;
    const cut = givenBack(from, await originalOf(tx, { workspaceId, documentId }), { start, end });
    if (!cut) throw new InvalidFailure("Cleaning took nothing away here. Load the page again.");
    const to = {
      ...{ ...from, ...cut, id: newId(), number: from.number + 1, sha256: sha256(cut.text) },
      createdAt: new Date(),
    };
    const { before, after } = await recut(tx, article, { from, to });
    const now = await writeArticle(tx, article, {});
    return {
      changes: [
        {
          ...{ entity: "article", entityId: articleId, why },
          before: { article, ...before },
          after: { article: now, ...after },
        },
      ],
      result: to.number,
    };
  },
});
