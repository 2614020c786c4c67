import { z } from "zod";
import { ForbiddenFailure } from "#domain/failure";
import { command } from "../command";
import { readComment, writeComment } from "./comment-state";

/** Somebody takes back what they said. It is shown no more; the history keeps it, and undo brings it back. */
export const deleteComment = command({
  name: "deleteComment",
  act: "comment",
  input: z.object({ commentId: z.uuid() }),
  async run(tx, who, { commentId }) {
    const before = await readComment(tx, who.workspaceId, commentId);
    if (before.userId !== who.userId) throw new ForbiddenFailure("Only who wrote a comment can delete it.");
    const after = await writeComment(tx, before, { ...before, deletedAt: new Date() });
    return { changes: [{ entity: "comment", entityId: commentId, before, after }], result: commentId };
  },
});
