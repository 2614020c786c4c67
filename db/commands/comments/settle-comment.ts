import { z } from "zod";
import { command } from "../command";
import { readComment, writeComment } from "./comment-state";

/** Somebody finds that a comment is dealt with, or that it is not after all. */
export const settleComment = command({
  name: "settleComment",
  act: "comment",
  input: z.object({ commentId: z.uuid(), settled: z.boolean() }),
  async run(tx, who, { commentId, settled }) {
    const before = await readComment(tx, who.workspaceId, commentId);
    if ((before.resolvedBy !== null) === settled) return { changes: [], result: commentId };
    const after = await writeComment(tx, before, { ...before, resolvedBy: settled ? who.userId : null });
    return { changes: [{ entity: "comment", entityId: commentId, before, after }], result: commentId };
  },
});
