import { and, eq } from "drizzle-orm";
import { type ImportState, isLostTooOften } from "#domain/import";
import { database, type Transaction } from "../client";
import { signalProgress } from "../progress-signal";
import { importItems, imports } from "../schema/imports";
import type { ItemJob } from "./queue";

export type ImportItem = typeof importItems.$inferSelect;

/** An item that a worker has begun with, and in whose name it works. */
export interface TakenItem {
  readonly item: ImportItem;
  readonly startedBy: { readonly userId: string; readonly name: string };
}

const whichItem = ({ workspaceId, itemId }: ItemJob) =>
  and(eq(importItems.workspaceId, workspaceId), eq(importItems.id, itemId));

/** What its import's state makes of an item that would be next. */
const HELD: Readonly<Record<ImportState, "paused" | "cancelled" | null>> = {
  running: null,
  paused: "paused",
  cancelled: "cancelled",
};

/**
 * Begins with an item. Null where there is nothing to do: it has ended, its import is paused or cancelled, or it is put
 * aside because worker after worker was lost over it. An item that is `running` already belonged to a worker that died.
 */
export async function takeItem(job: ItemJob): Promise<TakenItem | null> {
  return database().transaction(async (tx) => {
    const [item] = await tx.select().from(importItems).where(whichItem(job)).for("update");
    if (item?.state !== "waiting" && item?.state !== "running") return null;
    const [batch] = await tx
      .select()
      .from(imports)
      .where(and(eq(imports.workspaceId, job.workspaceId), eq(imports.id, item.importId)));
    if (!batch) return null;
    const losses = item.losses + (item.state === "running" ? 1 : 0);
    const held = HELD[batch.state];
    const change = held ? { state: held } : taken(losses);
    await tx
      .update(importItems)
      .set({ ...change, losses })
      .where(whichItem(job));
    await signalProgress(tx, job.workspaceId, item.importId);
    if (change.state !== "running") return null;
    return { item, startedBy: { userId: batch.startedBy, name: batch.startedByName } };
  });
}

const taken = (losses: number) =>
  isLostTooOften(losses)
    ? {
        state: "failed" as const,
        reason: `A worker was lost over it ${losses} times: it may be too large for this machine. Try it again alone, or leave it out.`,
        endedAt: new Date(),
      }
    : { state: "running" as const, reason: null, nextTryAt: null };

/** Changes an item that is being worked on, and says that its import moved. Nothing where it has ended meanwhile. */
export async function noteItem(
  job: ItemJob,
  change: Partial<typeof importItems.$inferInsert>,
  tx: Pick<Transaction, "update" | "execute"> = database(),
): Promise<void> {
  const [row] = await tx
    .update(importItems)
    .set(change)
    .where(and(whichItem(job), eq(importItems.state, "running")))
    .returning({ importId: importItems.importId });
  if (row) await signalProgress(tx, job.workspaceId, row.importId);
}
