import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { signalProgress } from "../../progress-signal";
import { models } from "../../schema/models";
import { command } from "../command";
import { lockedModel, whichModel } from "./model-state";

/** Gives a training up: its worker stops within seconds, and nothing of it is kept. Throws a conflict where it has ended. */
export const cancelTraining = command({
  name: "cancelTraining",
  act: "manageModels",
  input: z.object({ id: z.uuid("There is no such model.") }),
  async run(tx, { workspaceId }, { id }) {
    const before = await lockedModel(tx, workspaceId, id);
    if (before.state !== "waiting" && before.state !== "running")
      throw new ConflictFailure(`The training of model ${before.number} has ended already.`);
    const after = { ...before, state: "cancelled" as const, endedAt: new Date() };
    const { state, endedAt } = after;
    await tx.update(models).set({ state, endedAt, progress: null }).where(whichModel(workspaceId, id));
    await signalProgress(tx, workspaceId, id);
    return { changes: [{ entity: "model", entityId: id, before, after }], result: null };
  },
});
