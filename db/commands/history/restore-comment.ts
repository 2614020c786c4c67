import { type CommentState, findComment, writeComment } from "../comments/comment-state";
import type { Restore } from "./restore";

/** A comment out of a revision, where moments are kept as text. */
const commentFromHistory = (kept: unknown): CommentState | null => {
  const comment = kept as CommentState | null;
  return (
    comment && {
      ...comment,
      createdAt: new Date(comment.createdAt),
      deletedAt: comment.deletedAt && new Date(comment.deletedAt),
    }
  );
};

/** Puts a comment back to what it was before an act. */
export const restoreComment: Restore = async (tx, act, mustBeFree) => {
  const before = await findComment(tx, act.workspaceId, act.entityId);
  await mustBeFree();
  return { before, after: await writeComment(tx, before, commentFromHistory(act.before)) };
};
