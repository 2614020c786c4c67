import { z } from "zod";
import { ConflictFailure, InvalidFailure } from "#domain/failure";
import { command } from "../command";
import { lockedChoice, writeChoice } from "./choice-state";
import { lockedModel } from "./model-state";

/**
 * Takes a model into use, or with null the shipped weights: what comes in from now on is read by it. Nothing that was read
 * before changes. Throws invalid for a model that was not trained to its end.
 */
export const takeModel = command({
  name: "takeModel",
  act: "manageModels",
  input: z.object({
    id: z.uuid("There is no such model.").nullable(),
    /** of the choice that was on the screen */
    version: z.number().int().positive().optional(),
  }),
  async run(tx, { workspaceId }, { id, version }) {
    const before = await lockedChoice(tx, workspaceId);
    if (version !== undefined && version !== before.version)
      throw new ConflictFailure("Somebody chose another model while you did. Look at it again.");
    if (before.modelId === id) return { changes: [], result: null };
    if (id !== null) {
      const model = await lockedModel(tx, workspaceId, id);
      if (model.state !== "kept")
        throw new InvalidFailure(`Model ${model.number} was not trained to its end: it cannot read.`);
    }
    return writeChoice(tx, before, { modelId: id, previousId: before.modelId, hasPrevious: true });
  },
});
