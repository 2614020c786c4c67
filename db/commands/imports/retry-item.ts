import { ConflictFailure } from "#domain/failure";
import { queueItem } from "../../importing/queue";
import { signalProgress } from "../../progress-signal";
import { importItems } from "../../schema/imports";
import { command } from "../command";
import { itemInput, lockedItem, stateOf, whichItem } from "./item-state";

const AGAIN = {
  state: "waiting" as const,
  reason: null,
  tries: 0,
  losses: 0,
  nextTryAt: null,
  endedAt: null,
};

/** Tries an item again that failed or was dismissed: from the bytes that are kept, else from its address. */
export const retryItem = command({
  name: "retryItem",
  act: "importDocument",
  input: itemInput,
  async run(tx, { workspaceId }, { id }) {
    const before = await lockedItem(tx, workspaceId, id);
    if (before.state === "waiting" || before.state === "running") return { changes: [], result: null };
    if (before.state !== "failed" && before.state !== "dismissed")
      throw new ConflictFailure("This document has not failed: there is nothing to try again.");
    await tx.update(importItems).set(AGAIN).where(whichItem(workspaceId, id));
    await queueItem(tx, { workspaceId, itemId: id });
    await signalProgress(tx, workspaceId, before.importId);
    const after = stateOf({ ...before, ...AGAIN });
    return {
      changes: [{ entity: "import item", entityId: id, before: stateOf(before), after }],
      result: null,
    };
  },
});
