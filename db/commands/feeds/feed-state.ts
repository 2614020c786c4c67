import { and, eq } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { feeds } from "../../schema/imports";

type FeedRow = typeof feeds.$inferSelect;

export const whichFeed = (workspaceId: string, id: string) =>
  and(eq(feeds.workspaceId, workspaceId), eq(feeds.id, id));

/** A feed, locked. Throws not-found. */
export async function lockedFeed(tx: Transaction, workspaceId: string, id: string): Promise<FeedRow> {
  const [row] = await tx.select().from(feeds).where(whichFeed(workspaceId, id)).for("update");
  if (!row) throw new NotFoundFailure("This feed is not here.");
  return row;
}

/** A feed as the history keeps it: what people decided about it, not what its last look found. */
export const stateOf = ({ nextLookAt: _, lookedAt: __, lastFound: ___, failing: ____, ...feed }: FeedRow) =>
  feed;
