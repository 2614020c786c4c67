import { and, count, eq } from "drizzle-orm";
import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { rulings, sampleCoders } from "../../schema/second-opinions";
import { command } from "../command";
import { inSample, openPlace } from "./coding-state";

/** A coder is through with an article, or opens it again, which is possible until something is ruled on it. */
export const finishCoding = command({
  name: "finishCoding",
  act: "code",
  input: z.object({ ...inSample, finished: z.boolean() }),
  async run(tx, who, { finished, ...place }) {
    const before = await openPlace(tx, who, place);
    if ((before.finishedAt !== null) === finished) return { changes: [], result: { finished } };
    if (!finished) {
      const [ruled] = await tx
        .select({ count: count() })
        .from(rulings)
        .where(
          and(
            eq(rulings.workspaceId, who.workspaceId),
            eq(rulings.sampleId, place.sampleId),
            eq(rulings.articleId, place.articleId),
          ),
        );
      if (ruled && ruled.count > 0)
        throw new ConflictFailure("Somebody has begun to adjudicate this article. What you marked stands.");
    }
    const after = { ...before, finishedAt: finished ? new Date() : null };
    await tx
      .update(sampleCoders)
      .set({ finishedAt: after.finishedAt })
      .where(
        and(
          eq(sampleCoders.workspaceId, who.workspaceId),
          eq(sampleCoders.sampleId, place.sampleId),
          eq(sampleCoders.articleId, place.articleId),
          eq(sampleCoders.coderId, who.userId),
        ),
      );
    return { changes: [{ entity: "sample", entityId: place.sampleId, before, after }], result: { finished } };
  },
});
