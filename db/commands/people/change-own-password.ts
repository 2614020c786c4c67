import { z } from "zod";
import { command } from "../command";
import { endSessionsOf, readMembership, writeMembership } from "./membership-state";

const input = z.object({
  passwordHash: z.string().min(1),
  /** the sign-in from which the password is changed: the only one that goes on */
  sessionId: z.uuid().nullable(),
});

/** Changes one's own password and ends one's other sign-ins. The caller has checked the password in use. */
export const changeOwnPassword = command({
  name: "changeOwnPassword",
  act: "changeOwnPassword",
  input,
  async run(tx, { workspaceId, userId }, { passwordHash, sessionId }) {
    const before = await readMembership(tx, workspaceId, userId);
    const after = await writeMembership(tx, before, { passwordHash, passwordChangedAt: new Date() });
    await endSessionsOf(tx, userId, sessionId);
    return {
      changes: [{ entity: "membership", entityId: userId, before, after }],
      result: after.membership.version,
    };
  },
});
