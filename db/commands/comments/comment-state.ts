import { and, eq, type InferSelectModel } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { comments } from "../../schema/comments";

/** All that makes up a comment: what a revision keeps before and after. */
export type CommentState = InferSelectModel<typeof comments>;

/** Reads a comment and locks it; null where there is none. */
export async function findComment(
  tx: Transaction,
  workspaceId: string,
  id: string,
): Promise<CommentState | null> {
  const [row] = await tx
    .select()
    .from(comments)
    .where(and(eq(comments.workspaceId, workspaceId), eq(comments.id, id)))
    .for("update");
  return row ?? null;
}

/** Reads a comment that is not deleted and locks it. Throws not-found. */
export async function readComment(tx: Transaction, workspaceId: string, id: string): Promise<CommentState> {
  const comment = await findComment(tx, workspaceId, id);
  if (!comment || comment.deletedAt) throw new NotFoundFailure("This comment is not here any more.");
  return comment;
}

/** Writes a comment as its next version; null takes it away, which only the undoing of its entry does. */
export async function writeComment(
  tx: Transaction,
  was: CommentState | null,
  next: CommentState | null,
): Promise<CommentState | null> {
  const key = was ?? next;
  if (!key) return null;
  const here = and(eq(comments.workspaceId, key.workspaceId), eq(comments.id, key.id));
  if (!next) await tx.delete(comments).where(here);
  if (!next) return null;
  const row = { ...next, version: (was?.version ?? 0) + 1 };
  if (was) await tx.update(comments).set(row).where(here);
  else await tx.insert(comments).values(row);
  return row;
}
