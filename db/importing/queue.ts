import { sql } from "drizzle-orm";
import type { Transaction } from "../client";

/** The tasks that a worker knows. */
export const TASKS = {
  item: "import-item",
  feed: "look-at-feed",
  dueFeeds: "look-at-due-feeds",
  training: "train-model",
  reread: "read-again",
} as const;

/** What a job is told: ids only, the rest is in the tables. */
export interface ItemJob {
  readonly workspaceId: string;
  readonly itemId: string;
}
export interface FeedJob {
  readonly workspaceId: string;
  readonly feedId: string;
}
export interface TrainingJob {
  readonly workspaceId: string;
  readonly modelId: string;
}

export interface RereadJob {
  readonly workspaceId: string;
  readonly rereadingId: string;
  readonly articleId: string;
}

/** A place in which statements run: a transaction, or the pool. */
type Runs = Pick<Transaction, "execute">;

/**
 * Queues the waiting items of an import in the caller's transaction: a job an item, never two. `gainsay_enqueue` is
 * graphile-worker's `add_job`, which the application's role may not call itself.
 */
export async function queueItems(tx: Runs, workspaceId: string, importId: string): Promise<void> {
  await tx.execute(sql`
    select gainsay_enqueue(${TASKS.item}, json_build_object('workspaceId', workspace_id, 'itemId', id), 'item ' || id)
    from import_items
    where workspace_id = ${workspaceId} and import_id = ${importId} and state = 'waiting'
    order by ordinal`);
}

/** Queues one item in the caller's transaction, for now or for later. */
export async function queueItem(
  tx: Runs,
  { workspaceId, itemId }: ItemJob,
  at: Date = new Date(),
): Promise<void> {
  const payload = JSON.stringify({ workspaceId, itemId });
  await tx.execute(sql`
    select gainsay_enqueue(${TASKS.item}, ${payload}::json, ${`item ${itemId}`}, ${at.toISOString()}::timestamptz)`);
}

/** Queues a look at a feed in the caller's transaction. */
export async function queueFeed(tx: Runs, { workspaceId, feedId }: FeedJob): Promise<void> {
  await tx.execute(sql`
    select gainsay_enqueue(${TASKS.feed}, ${JSON.stringify({ workspaceId, feedId })}::json, ${`feed ${feedId}`})`);
}

/** Queues the training of a model in the caller's transaction. */
export async function queueTraining(tx: Runs, job: TrainingJob): Promise<void> {
  await tx.execute(sql`
    select gainsay_enqueue(${TASKS.training}, ${JSON.stringify(job)}::json, ${`model ${job.modelId}`})`);
}

/** Queues the articles of a re-extraction in the caller's transaction: a job an article. */
export async function queueReadings(tx: Runs, workspaceId: string, rereadingId: string): Promise<void> {
  await tx.execute(sql`
    select gainsay_enqueue(${TASKS.reread},
      json_build_object('workspaceId', workspace_id, 'rereadingId', rereading_id, 'articleId', article_id),
      'reread ' || rereading_id || ' ' || article_id)
    from reread_items
    where workspace_id = ${workspaceId} and rereading_id = ${rereadingId} and state = 'waiting'
    order by article_id`);
}
