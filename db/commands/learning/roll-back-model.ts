import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { command } from "../command";
import { lockedChoice, writeChoice } from "./choice-state";

/** Goes back to the model that was in use before the one that is. Throws a conflict where there is none to go back to. */
export const rollBackModel = command({
  name: "rollBackModel",
  act: "manageModels",
  input: z.object({ version: z.number().int().positive().optional() }),
  async run(tx, { workspaceId }, { version }) {
    const before = await lockedChoice(tx, workspaceId);
    if (version !== undefined && version !== before.version)
      throw new ConflictFailure("Somebody chose another model while you did. Look at it again.");
    if (!before.hasPrevious)
      throw new ConflictFailure("There is no model to go back to: take one into use from the list.");
    return writeChoice(tx, before, { modelId: before.previousId, previousId: null, hasPrevious: false });
  },
});
