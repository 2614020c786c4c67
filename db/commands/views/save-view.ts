import { z } from "zod";
import { mustMay } from "#domain/policy";
import { viewAddress, viewName } from "#domain/saved-view";
import { newId } from "../../identity";
import { savedViews } from "../../schema/sharing";
import { command } from "../command";

/** Gives the address of a reading page a name, for oneself or, by editors, for the whole desk. */
export const saveView = command({
  name: "saveView",
  act: "keepView",
  input: z.object({ name: viewName, href: viewAddress, shared: z.boolean() }),
  async run(tx, who, input) {
    if (input.shared) mustMay(who, "shareView");
    const id = newId();
    const view = {
      ...{ workspaceId: who.workspaceId, id, ownerId: who.userId, version: 1 },
      ...input,
      createdAt: new Date(),
      deletedAt: null,
    };
    await tx.insert(savedViews).values(view);
    return { changes: [{ entity: "view", entityId: id, before: null, after: view }], result: { id } };
  },
});
