import { and, eq, inArray } from "drizzle-orm";
import { ConflictFailure, NotFoundFailure } from "#domain/failure";
import type { ImportState, ItemState } from "#domain/import";
import type { Transaction } from "../../client";
import { queueItems } from "../../importing/queue";
import { signalProgress } from "../../progress-signal";
import { importItems, imports } from "../../schema/imports";
import type { Outcome } from "../command";

export type ImportRow = typeof imports.$inferSelect;

export const whichImport = (workspaceId: string, id: string) =>
  and(eq(imports.workspaceId, workspaceId), eq(imports.id, id));

/** An import, locked. Throws not-found. */
export async function lockedImport(tx: Transaction, workspaceId: string, id: string): Promise<ImportRow> {
  const [row] = await tx.select().from(imports).where(whichImport(workspaceId, id)).for("update");
  if (!row) throw new NotFoundFailure("This import is not here.");
  return row;
}

/** From which states an import may go where; `resume` brings back what was paused or cancelled. */
const FROM: Readonly<Record<ImportState, readonly ImportState[]>> = {
  paused: ["running"],
  cancelled: ["running", "paused"],
  running: ["paused", "cancelled"],
};

/** What becomes of its items: those in these states go to that one. */
const ITEMS: Readonly<Record<ImportState, { from: readonly ItemState[]; to: ItemState }>> = {
  paused: { from: ["waiting"], to: "paused" },
  cancelled: { from: ["waiting", "paused", "columns", "labels"], to: "cancelled" },
  running: { from: ["paused", "cancelled"], to: "waiting" },
};

/**
 * Pauses, cancels or resumes an import, and its items that no worker has begun with. Throws not-found, and conflict
 * where its state does not allow it.
 */
export async function moveImport(
  tx: Transaction,
  workspaceId: string,
  id: string,
  to: ImportState,
): Promise<Outcome<null>> {
  const before = await lockedImport(tx, workspaceId, id);
  if (before.state === to) return { changes: [], result: null };
  if (!FROM[to].includes(before.state)) throw new ConflictFailure(`This import is ${before.state} already.`);
  const after = { ...before, state: to, version: before.version + 1 };
  await tx.update(imports).set({ state: to, version: after.version }).where(whichImport(workspaceId, id));
  await tx
    .update(importItems)
    .set({ state: ITEMS[to].to, endedAt: to === "cancelled" ? new Date() : null })
    .where(
      and(
        eq(importItems.workspaceId, workspaceId),
        eq(importItems.importId, id),
        inArray(importItems.state, [...ITEMS[to].from]),
      ),
    );
  if (to === "running") await queueItems(tx, workspaceId, id);
  await signalProgress(tx, workspaceId, id);
  return { changes: [{ entity: "import", entityId: id, before, after }], result: null };
}
