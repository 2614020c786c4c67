import { z } from "zod";
import { memberships, users, workspaces } from "../../schema/people";
import { command } from "../command";

const input = z.object({
  workspace: z.string().min(1, "Give the workspace a name."),
  email: z.email("Give an email address, such as name@example.org."),
  passwordHash: z.string().min(1),
});

/**
 * Founds a workspace with its first administrator, the principal itself: the ids in the principal become the ids of
 * the workspace and of the user.
 */
export const foundWorkspace = command({
  name: "foundWorkspace",
  act: "managePeople",
  input,
  async run(tx, who, { workspace, email, passwordHash }) {
    const now = new Date();
    const { userId, workspaceId, name, role } = who;
    await tx.insert(workspaces).values({ id: workspaceId, name: workspace, createdAt: now });
    await tx
      .insert(users)
      .values({ id: userId, email, name, passwordHash, passwordChangedAt: now, createdAt: now });
    const membership = { workspaceId, userId, role, createdAt: now, version: 1 };
    await tx.insert(memberships).values(membership);
    const after = { membership, person: { email, name, disabledAt: null } };
    return {
      changes: [{ entity: "membership", entityId: userId, before: null, after }],
      result: { workspaceId },
    };
  },
});
