import { z } from "zod";
import { mustMay } from "#domain/policy";
import { viewName } from "#domain/saved-view";
import { command } from "../command";
import { ownView, writeView } from "./view-state";

/** Renames a view, or shares it with the desk, or keeps it to oneself again. */
export const changeView = command({
  name: "changeView",
  act: "keepView",
  input: z.object({ id: z.uuid("There is no such view."), name: viewName, shared: z.boolean() }),
  async run(tx, who, { id, name, shared }) {
    const before = await ownView(tx, who, id);
    if (shared && !before.shared) mustMay(who, "shareView");
    if (before.name === name && before.shared === shared) return { changes: [], result: before.version };
    return writeView(tx, before, { name, shared });
  },
});
