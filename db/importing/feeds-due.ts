import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { database } from "../client";
import { feedEntries, feeds } from "../schema/imports";
import { type FeedJob, queueFeed } from "./queue";

type Feed = typeof feeds.$inferSelect;

const whichFeed = ({ workspaceId, feedId }: FeedJob) =>
  and(eq(feeds.workspaceId, workspaceId), eq(feeds.id, feedId));

/** Queues a look at every feed that is due, each once, and sets when it is due next. */
export async function queueDueFeeds(now = new Date()): Promise<number> {
  return database().transaction(async (tx) => {
    const due = await tx
      .select({ workspaceId: feeds.workspaceId, feedId: feeds.id })
      .from(feeds)
      .where(and(eq(feeds.state, "active"), lte(feeds.nextLookAt, now)))
      .orderBy(asc(feeds.nextLookAt))
      .limit(500)
      .for("update", { skipLocked: true });
    for (const feed of due) {
      await tx
        .update(feeds)
        .set({
          nextLookAt: sql`${now.toISOString()}::timestamptz + make_interval(mins => ${feeds.everyMinutes})`,
        })
        .where(whichFeed(feed));
      await queueFeed(tx, feed);
    }
    return due.length;
  });
}

/** A feed that is looked at: null where it is paused or removed. */
export async function activeFeed(job: FeedJob): Promise<Feed | null> {
  const [feed] = await database().select().from(feeds).where(whichFeed(job));
  return feed?.state === "active" ? feed : null;
}

/** Those of these addresses that were not handed in before, in their order. */
export async function unseenEntries(job: FeedJob, urls: readonly string[]): Promise<string[]> {
  if (urls.length === 0) return [];
  const seen = await database()
    .select({ url: feedEntries.url })
    .from(feedEntries)
    .where(
      and(
        eq(feedEntries.workspaceId, job.workspaceId),
        eq(feedEntries.feedId, job.feedId),
        inArray(feedEntries.url, [...urls]),
      ),
    );
  const known = new Set(seen.map(({ url }) => url));
  return urls.filter((url) => !known.has(url));
}

/** Notes what a look at a feed found. */
export async function noteLook(
  job: FeedJob,
  { found, failing, title }: { found: string; failing: boolean; title?: string | null },
): Promise<void> {
  await database()
    .update(feeds)
    .set({ lastFound: found, failing, lookedAt: new Date(), ...(title ? { title } : {}) })
    .where(whichFeed(job));
}
