import { z } from "zod";
import { ROLES } from "#domain/principal";
import { command } from "../command";
import {
  endSessionsOf,
  mustBeAtVersion,
  mustNotBeLastAdmin,
  readMembership,
  writeMembership,
} from "./membership-state";
import { seenPerson } from "./person-input";

/** Gives a person another role, and ends their sign-ins. The last administrator stays one. */
export const setRole = command({
  name: "setRole",
  act: "managePeople",
  input: z.object({ ...seenPerson, role: z.enum(ROLES, "Choose a role.") }),
  async run(tx, who, { userId, version, role }) {
    const before = await readMembership(tx, who.workspaceId, userId);
    mustBeAtVersion(before, version);
    if (before.membership.role === role) return { changes: [], result: version };
    if (before.membership.role === "admin") await mustNotBeLastAdmin(tx, before);
    const after = await writeMembership(tx, before, { role });
    await endSessionsOf(tx, userId);
    return {
      changes: [{ entity: "membership", entityId: userId, before, after }],
      result: after.membership.version,
    };
  },
});
