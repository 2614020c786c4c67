import { and, eq } from "drizzle-orm";
import { InvalidFailure, NotFoundFailure } from "#domain/failure";
import { sharedFigures } from "../../schema/sharing";
import { stateOf } from "../sharing/shared-figure-state";
import type { Restore } from "./restore";

/** Withdraws a figure that an act shared. A withdrawn link stays so, whatever is taken back: it may have been passed on. */
export const restoreFigure: Restore = async (tx, { workspaceId, entityId, before }, mustBeFree) => {
  if (before !== null) throw new InvalidFailure("A link that was withdrawn stays so. Make another one.");
  const here = and(eq(sharedFigures.workspaceId, workspaceId), eq(sharedFigures.id, entityId));
  const [now] = await tx.select().from(sharedFigures).where(here).for("update");
  if (!now) throw new NotFoundFailure("There is no such link here.");
  await mustBeFree();
  const after = { ...now, revokedAt: now.revokedAt ?? new Date() };
  await tx.update(sharedFigures).set({ revokedAt: after.revokedAt }).where(here);
  return { before: stateOf(now), after: stateOf(after) };
};
