import { z } from "zod";
import { command } from "../command";
import {
  endSessionsOf,
  mustBeAtVersion,
  mustNotBeLastAdmin,
  readMembership,
  writeMembership,
} from "./membership-state";
import { seenPerson } from "./person-input";

/** Keeps a person from signing in, and ends their sign-ins. What they did stays. */
export const disablePerson = command({
  name: "disablePerson",
  act: "managePeople",
  input: z.object(seenPerson),
  async run(tx, who, { userId, version }) {
    const before = await readMembership(tx, who.workspaceId, userId);
    mustBeAtVersion(before, version);
    if (before.person.disabledAt) return { changes: [], result: version };
    if (before.membership.role === "admin") await mustNotBeLastAdmin(tx, before);
    const after = await writeMembership(tx, before, { disabledAt: new Date() });
    await endSessionsOf(tx, userId);
    return {
      changes: [{ entity: "membership", entityId: userId, before, after }],
      result: after.membership.version,
    };
  },
});
