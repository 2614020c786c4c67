import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { ConflictFailure, InvalidFailure } from "#domain/failure";
import { LEARNING_SETTINGS, tooLittle } from "#domain/trained-model";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { queueTraining } from "../../importing/queue";
import { learningMaterial } from "../../queries/learning/learning-material";
import { models } from "../../schema/models";
import { command } from "../command";

/**
 * Begins to train a model on what the editors decided: a worker does it. Throws invalid where there is too little to
 * learn from, and a conflict where another training goes on.
 */
export const startTraining = command({
  name: "startTraining",
  act: "manageModels",
  input: z.object({
    seed: z.coerce
      .number("Write the seed as a number.")
      .int("Write the seed as a whole number.")
      .min(0, "A seed is not below 0.")
      .max(2_147_483_647, "A seed is at most 2,147,483,647.")
      .default(LEARNING_SETTINGS.seed),
    epochs: z.int().min(1).max(20).default(LEARNING_SETTINGS.epochs),
    /** false where whoever starts it trains it at once, as the command line does */
    queued: z.boolean().default(true),
  }),
  async run(tx, who, { queued, ...settings }) {
    const { workspaceId, userId, name } = who;
    const number = await nextNumber(tx, workspaceId);
    const little = tooLittle(await learningMaterial(who));
    if (little) throw new InvalidFailure(little);
    const row = {
      ...{ workspaceId, id: newId(), number, state: "waiting" as const, settings },
      ...{ startedBy: userId, startedByName: name, startedAt: new Date() },
    };
    await tx.insert(models).values(row);
    if (queued) await queueTraining(tx, { workspaceId, modelId: row.id });
    return {
      changes: [{ entity: "model", entityId: row.id, before: null, after: row }],
      result: { id: row.id, number },
    };
  },
});

/** The number of the next model, under a lock, so that two that are begun at once are told apart. */
async function nextNumber(tx: Transaction, workspaceId: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`train ${workspaceId}`}, 0))`);
  const [going] = await tx
    .select({ number: models.number })
    .from(models)
    .where(and(eq(models.workspaceId, workspaceId), inArray(models.state, ["waiting", "running"])));
  if (going) throw new ConflictFailure(`Model ${going.number} is being trained. Wait for it, or cancel it.`);
  const [last] = await tx
    .select({ number: sql<number>`coalesce(max(${models.number}), 0)::int` })
    .from(models)
    .where(eq(models.workspaceId, workspaceId));
  return (last?.number ?? 0) + 1;
}
