import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { NotFoundFailure } from "#domain/failure";
import { sharedFigures } from "../../schema/sharing";
import { command } from "../command";
import { stateOf } from "./shared-figure-state";

/** Withdraws the link of a shared figure, for good: nobody sees it from now on, and another link needs another secret. */
export const withdrawFigure = command({
  name: "withdrawFigure",
  act: "withdrawFigure",
  input: z.object({ id: z.uuid("There is no such link.") }),
  async run(tx, { workspaceId }, { id }) {
    const which = and(eq(sharedFigures.workspaceId, workspaceId), eq(sharedFigures.id, id));
    const [before] = await tx.select().from(sharedFigures).where(which).for("update");
    if (!before) throw new NotFoundFailure("There is no such link here.");
    if (before.revokedAt) return { changes: [], result: null };
    const after = { ...before, revokedAt: new Date() };
    await tx.update(sharedFigures).set({ revokedAt: after.revokedAt }).where(which);
    return {
      changes: [{ entity: "figure", entityId: id, before: stateOf(before), after: stateOf(after) }],
      result: null,
    };
  },
});
