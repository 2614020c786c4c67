import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { ROLES } from "#domain/principal";
import { newId } from "../../identity";
import { memberships, users } from "../../schema/people";
import { command } from "../command";
import { personName } from "./person-input";

const input = z.object({
  email: z.email("Give an email address, such as name@example.org.").max(320),
  name: personName,
  role: z.enum(ROLES, "Choose a role."),
  passwordHash: z.string().min(1),
});

/** Gives somebody an account on this desk. Throws a conflict where the address has one. */
export const addPerson = command({
  name: "addPerson",
  act: "managePeople",
  input,
  async run(tx, { workspaceId }, { email, name, role, passwordHash }) {
    const now = new Date();
    const userId = newId();
    const person = { email, name, disabledAt: null, passwordChangedAt: now };
    const entered = await tx
      .insert(users)
      .values({ ...person, id: userId, passwordHash, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: users.id });
    if (entered.length === 0) throw new ConflictFailure(`${email} has an account already.`);
    const membership = { workspaceId, userId, role, createdAt: now, version: 1 };
    await tx.insert(memberships).values(membership);
    const after = { membership, person };
    return { changes: [{ entity: "membership", entityId: userId, before: null, after }], result: { userId } };
  },
});
