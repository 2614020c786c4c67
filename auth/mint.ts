import type { Principal, Role } from "#domain/principal";

/** Makes the proof that somebody may act in a workspace. Only `auth/`, `scripts/` and `jobs/` ask for one. */
export const mintPrincipal = (who: {
  readonly userId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly role: Role;
}): Principal =>
  ({ userId: who.userId, workspaceId: who.workspaceId, name: who.name, role: who.role }) as Principal;
