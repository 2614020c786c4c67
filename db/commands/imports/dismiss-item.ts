import { ConflictFailure } from "#domain/failure";
import { signalProgress } from "../../progress-signal";
import { importItems } from "../../schema/imports";
import { command } from "../command";
import { itemInput, lockedItem, stateOf, whichItem } from "./item-state";

/** Takes an item that failed off the list of what failed. Its original and its reason stay; trying again brings it back. */
export const dismissItem = command({
  name: "dismissItem",
  act: "importDocument",
  input: itemInput,
  async run(tx, { workspaceId }, { id }) {
    const before = await lockedItem(tx, workspaceId, id);
    if (before.state === "dismissed") return { changes: [], result: null };
    if (before.state !== "failed") throw new ConflictFailure("Only what failed can be dismissed.");
    await tx.update(importItems).set({ state: "dismissed" }).where(whichItem(workspaceId, id));
    await signalProgress(tx, workspaceId, before.importId);
    const after = stateOf({ ...before, state: "dismissed" });
    return {
      changes: [{ entity: "import item", entityId: id, before: stateOf(before), after }],
      result: null,
    };
  },
});
