import { z } from "zod";
import { command } from "../command";
import { ownView, writeView } from "./view-state";

/** Brings a deleted view back, as it was. */
export const restoreView = command({
  name: "restoreView",
  act: "keepView",
  input: z.object({ id: z.uuid("There is no such view.") }),
  async run(tx, who, { id }) {
    const before = await ownView(tx, who, id);
    if (!before.deletedAt) return { changes: [], result: before.version };
    return writeView(tx, before, { deletedAt: null });
  },
});
