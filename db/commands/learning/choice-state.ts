import { eq } from "drizzle-orm";
import type { Transaction } from "../../client";
import { modelChoices } from "../../schema/models";
import type { Outcome } from "../command";

export type ChoiceRow = typeof modelChoices.$inferSelect;

/** Which model the workspace reads with, locked; a workspace that never chose reads with the shipped weights. */
export async function lockedChoice(tx: Transaction, workspaceId: string): Promise<ChoiceRow> {
  await tx.insert(modelChoices).values({ workspaceId }).onConflictDoNothing();
  const [row] = await tx
    .select()
    .from(modelChoices)
    .where(eq(modelChoices.workspaceId, workspaceId))
    .for("update");
  if (!row) throw new Error("The choice of a model was not entered.");
  return row;
}

/** Writes another choice over what was read, as one change. */
export async function writeChoice(
  tx: Transaction,
  before: ChoiceRow,
  change: Pick<ChoiceRow, "modelId" | "previousId" | "hasPrevious">,
): Promise<Outcome<null>> {
  const after = { ...before, ...change, version: before.version + 1 };
  const { workspaceId } = before;
  await tx.update(modelChoices).set(after).where(eq(modelChoices.workspaceId, workspaceId));
  return { changes: [{ entity: "model choice", entityId: workspaceId, before, after }], result: null };
}
