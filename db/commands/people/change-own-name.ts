import { z } from "zod";
import { command } from "../command";
import { mustBeAtVersion, readMembership, writeMembership } from "./membership-state";
import { personName } from "./person-input";

/** Changes the name under which one's own acts stand in the history from now on. */
export const changeOwnName = command({
  name: "changeOwnName",
  act: "changeOwnName",
  input: z.object({ name: personName, version: z.number().int().positive() }),
  async run(tx, { workspaceId, userId }, { name, version }) {
    const before = await readMembership(tx, workspaceId, userId);
    mustBeAtVersion(before, version);
    if (before.person.name === name) return { changes: [], result: version };
    const after = await writeMembership(tx, before, { name });
    return {
      changes: [{ entity: "membership", entityId: userId, before, after }],
      result: after.membership.version,
    };
  },
});
