import { and, eq } from "drizzle-orm";
import { rulings } from "../../schema/second-opinions";
import type { Restore } from "./restore";

type RulingState = typeof rulings.$inferSelect;

/** A ruling out of a revision, where moments are kept as text. */
const rulingFromHistory = (kept: unknown): RulingState | null => {
  const ruling = kept as RulingState | null;
  return ruling && { ...ruling, createdAt: new Date(ruling.createdAt) };
};

/** Puts a ruling back to what it was before an act: gone, or there again. */
export const restoreRuling: Restore = async (tx, act, mustBeFree) => {
  const at = and(eq(rulings.workspaceId, act.workspaceId), eq(rulings.id, act.entityId));
  const [before] = await tx.select().from(rulings).where(at).for("update");
  await mustBeFree();
  const after = rulingFromHistory(act.before);
  await tx.delete(rulings).where(at);
  if (after) await tx.insert(rulings).values(after);
  return { before: before ?? null, after };
};
