import type { Transaction } from "../../client";
import { type DeskState, readDesk, writeDesk } from "../desk/desk-state";

/** What was noted, out of a revision, where moments are kept as text. */
const deskFromHistory = (kept: unknown): DeskState | null => {
  const desk = kept as DeskState | null;
  return desk && { ...desk, flaggedAt: desk.flaggedAt && new Date(desk.flaggedAt) };
};

/** Puts what the desk has noted about a claim back to what it was before an act. */
export async function restoreDesk(
  tx: Transaction,
  act: { readonly workspaceId: string; readonly entityId: string; readonly before: unknown },
  mustBeFree: () => Promise<void>,
): Promise<{ before: DeskState | null; after: DeskState | null }> {
  const before = await readDesk(tx, act.workspaceId, act.entityId);
  await mustBeFree();
  return { before, after: await writeDesk(tx, before, deskFromHistory(act.before)) };
}
