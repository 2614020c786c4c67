import { z } from "zod";
import { command } from "../command";
import { ownView, writeView } from "./view-state";

/** Deletes a view. It can be brought back. */
export const deleteView = command({
  name: "deleteView",
  act: "keepView",
  input: z.object({ id: z.uuid("There is no such view.") }),
  async run(tx, who, { id }) {
    const before = await ownView(tx, who, id);
    if (before.deletedAt) return { changes: [], result: before.version };
    return writeView(tx, before, { deletedAt: new Date() });
  },
});
