/** The roles in a workspace, each allowing all that those before it allow. */
export const ROLES = ["reader", "editor", "reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];

declare const minted: unique symbol;

/**
 * Whoever acts in the software: proof that somebody may be here, minted by `auth/` alone. Queries and commands take
 * it as their first argument: no Principal, no query.
 */
export interface Principal {
  readonly [minted]: true;
  readonly userId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly role: Role;
  /** the moment at which the desk is looked at; without one, the present. Whoever looks back may only read. */
  readonly asOf?: Date | undefined;
}
