import { and, eq, getTableColumns } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { models } from "../../schema/models";

type ModelRow = typeof models.$inferSelect;

export const whichModel = (workspaceId: string, id: string) =>
  and(eq(models.workspaceId, workspaceId), eq(models.id, id));

/** A model as the history keeps it: of its bytes the hash alone. */
export type ModelFacts = Omit<ModelRow, "attribution" | "types" | "progress">;

const { attribution: _, types: __, progress: ___, ...facts } = getTableColumns(models);

/** A model without its bytes, locked. Throws not-found. */
export async function lockedModel(tx: Transaction, workspaceId: string, id: string): Promise<ModelFacts> {
  const [row] = await tx.select(facts).from(models).where(whichModel(workspaceId, id)).for("update");
  if (!row) throw new NotFoundFailure("This model is not here.");
  return row;
}
