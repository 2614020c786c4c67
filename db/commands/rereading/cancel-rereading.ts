import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { ConflictFailure, NotFoundFailure } from "#domain/failure";
import { CANCELLED_KEEPS } from "#domain/rereading";
import type { Transaction } from "../../client";
import { signalProgress } from "../../progress-signal";
import { rereadItems, rereadings, rereadProposals } from "../../schema/rereadings";
import { command } from "../command";

/**
 * Gives a re-extraction up: no article is begun any more, and what is being read of it is not kept. What it proposed so far
 * stays open to be decided, or is dropped; what was decided on stays decided either way. Throws a conflict where every
 * article has ended.
 *
 * @returns how many articles were left unread, and how many proposals were dropped
 */
export const cancelRereading = command({
  name: "cancelRereading",
  act: "readAgain",
  input: z.object({ id: z.uuid("There is no such reading."), proposals: z.enum(CANCELLED_KEEPS) }),
  async run(tx, { workspaceId }, { id, proposals }) {
    const which = and(eq(rereadings.workspaceId, workspaceId), eq(rereadings.id, id));
    // no stronger lock: a worker that stores a reading holds its article and refers to this row
    const [begun] = await tx.select().from(rereadings).where(which).for("no key update");
    if (!begun) throw new NotFoundFailure("This reading is not here. It may stand in another workspace.");
    const left = await tx
      .update(rereadItems)
      .set({ state: "cancelled", endedAt: new Date() })
      .where(
        and(
          ...[eq(rereadItems.workspaceId, workspaceId), eq(rereadItems.rereadingId, id)],
          inArray(rereadItems.state, ["waiting", "running"]),
        ),
      )
      .returning({ articleId: rereadItems.articleId });
    if (left.length === 0)
      throw new ConflictFailure(
        "Every article of this reading has been read by now. There is nothing to cancel.",
      );
    const dropped = proposals === "drop" ? await dropOpen(tx, workspaceId, id) : 0;
    await signalProgress(tx, workspaceId, id);
    const result = { unread: left.length, dropped };
    return {
      changes: [{ entity: "rereading", entityId: id, before: begun, after: { ...begun, ...result } }],
      result,
    };
  },
});

async function dropOpen(tx: Transaction, workspaceId: string, rereadingId: string): Promise<number> {
  const dropped = await tx
    .update(rereadProposals)
    .set({ state: "dropped" })
    .where(
      and(
        ...[eq(rereadProposals.workspaceId, workspaceId), eq(rereadProposals.rereadingId, rereadingId)],
        eq(rereadProposals.state, "open"),
      ),
    )
    .returning({ id: rereadProposals.id });
  return dropped.length;
}
