import { and, asc, eq, isNull } from "drizzle-orm";
import type { Role } from "#domain/principal";
import { database } from "../client";
import { memberships, users } from "../schema/people";

/** The longest-standing administrator of the oldest workspace, for scripts that act in somebody's name; null where nobody is. */
export async function firstAdministrator(): Promise<{
  userId: string;
  workspaceId: string;
  name: string;
  role: Role;
} | null> {
  const [row] = await database()
    .select({
      userId: users.id,
      workspaceId: memberships.workspaceId,
      name: users.name,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.role, "admin"), isNull(users.disabledAt)))
    .orderBy(asc(memberships.createdAt))
    .limit(1);
  return row ?? null;
}
