import { and, eq, isNull } from "drizzle-orm";
import { ConflictFailure, NotFoundFailure } from "#domain/failure";
import type { Role } from "#domain/principal";
import type { Transaction } from "../../client";
import { memberships, sessions, users } from "../../schema/people";

/** A person in a workspace, as history keeps them: everything but the password's hash. */
export interface MembershipState {
  readonly membership: {
    readonly workspaceId: string;
    readonly userId: string;
    readonly role: Role;
    readonly createdAt: Date;
    readonly version: number;
  };
  readonly person: {
    readonly email: string;
    readonly name: string;
    readonly disabledAt: Date | null;
    readonly passwordChangedAt: Date;
  };
}

/** Reads a person of the workspace and locks the membership. Throws not-found. */
export async function readMembership(
  tx: Transaction,
  workspaceId: string,
  userId: string,
): Promise<MembershipState> {
  const [row] = await tx
    .select({
      membership: memberships,
      person: {
        email: users.email,
        name: users.name,
        disabledAt: users.disabledAt,
        passwordChangedAt: users.passwordChangedAt,
      },
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.workspaceId, workspaceId), eq(memberships.userId, userId)))
    .for("update");
  if (!row) throw new NotFoundFailure("Nobody here has this account.");
  return row;
}

/** Throws a conflict that carries what stands now, unless the person is still as the administrator saw them. */
export function mustBeAtVersion(state: MembershipState, version: number): void {
  if (state.membership.version !== version)
    throw new ConflictFailure("Someone changed this account a moment ago. Look at it again.", state);
}

/** Writes a person as their next version. The password's hash is written beside, and never read. */
export async function writeMembership(
  tx: Transaction,
  was: MembershipState,
  change: { readonly role?: Role } & Partial<MembershipState["person"]> & { readonly passwordHash?: string },
): Promise<MembershipState> {
  const { workspaceId, userId, version } = was.membership;
  const { role = was.membership.role, passwordHash, ...personal } = change;
  await tx
    .update(memberships)
    .set({ role, version: version + 1 })
    .where(and(eq(memberships.workspaceId, workspaceId), eq(memberships.userId, userId)));
  const person = { ...was.person, ...personal };
  await tx
    .update(users)
    .set(passwordHash === undefined ? person : { ...person, passwordHash })
    .where(eq(users.id, userId));
  return { membership: { ...was.membership, role, version: version + 1 }, person };
}

/** Ends the sign-ins of a person at once, but for the one to keep. */
export async function endSessionsOf(
  tx: Transaction,
  userId: string,
  keep: string | null = null,
): Promise<void> {
  const open = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt)));
  for (const { id } of open)
    if (id !== keep) await tx.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.id, id));
}

/** Throws a conflict where the workspace would be left without an administrator who may sign in. */
export async function mustNotBeLastAdmin(tx: Transaction, { membership }: MembershipState): Promise<void> {
  const { workspaceId, userId } = membership;
  const admins = and(eq(memberships.workspaceId, workspaceId), eq(memberships.role, "admin"));
  // every such act holds these rows in one order, so that two of them cannot each spare the other
  await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(admins)
    .orderBy(memberships.userId)
    .for("update");
  const left = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(admins, isNull(users.disabledAt)));
  if (!left.some((admin) => admin.userId !== userId))
    throw new ConflictFailure("This is the last administrator. Make somebody else an administrator first.");
}
