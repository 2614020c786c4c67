import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { copies } from "../../schema/copies";
import { command } from "../command";
import { seenArticle } from "./article-input";
import { changedArticle, mustBeArticleAt, readArticle } from "./article-state";

/**
 * An editor says that an article is no copy of the others in its cluster: it counts for itself from now on, whatever
 * comes in later and however its text is read again, until an editor puts it back.
 */
export const takeOutCopy = command({
  name: "takeOutCopy",
  act: "sortCopies",
  input: z.object(seenArticle),
  async run(tx, { workspaceId }, { articleId, version, why }) {
    const before = await readArticle(tx, workspaceId, articleId);
    mustBeArticleAt(before, version);
    const [place] = await tx
      .select({ clusterId: copies.clusterId })
      .from(copies)
      .where(and(eq(copies.workspaceId, workspaceId), eq(copies.articleId, articleId)));
    if (!place) throw new ConflictFailure("This article stands among no copies.");
    return changedArticle(tx, before, { apartFrom: place.clusterId }, why);
  },
});
