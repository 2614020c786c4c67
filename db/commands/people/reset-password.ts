import { z } from "zod";
import { command } from "../command";
import { endSessionsOf, mustBeAtVersion, readMembership, writeMembership } from "./membership-state";
import { seenPerson } from "./person-input";

/** Gives a person another password, of which only the hash comes in here, and ends their sign-ins. */
export const resetPassword = command({
  name: "resetPassword",
  act: "managePeople",
  input: z.object({ ...seenPerson, passwordHash: z.string().min(1) }),
  async run(tx, who, { userId, version, passwordHash }) {
    const before = await readMembership(tx, who.workspaceId, userId);
    mustBeAtVersion(before, version);
    const after = await writeMembership(tx, before, { passwordHash, passwordChangedAt: new Date() });
    await endSessionsOf(tx, userId);
    return {
      changes: [{ entity: "membership", entityId: userId, before, after }],
      result: after.membership.version,
    };
  },
});
