import { z } from "zod";
import { command } from "../command";
import { mustBeAtVersion, readMembership, writeMembership } from "./membership-state";
import { seenPerson } from "./person-input";

/** Lets a disabled person sign in again. */
export const enablePerson = command({
  name: "enablePerson",
  act: "managePeople",
  input: z.object(seenPerson),
  async run(tx, who, { userId, version }) {
    const before = await readMembership(tx, who.workspaceId, userId);
    mustBeAtVersion(before, version);
    if (!before.person.disabledAt) return { changes: [], result: version };
    const after = await writeMembership(tx, before, { disabledAt: null });
    return {
      changes: [{ entity: "membership", entityId: userId, before, after }],
      result: after.membership.version,
    };
  },
});
