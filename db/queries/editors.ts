import { sql } from "drizzle-orm";
import { roleMay } from "#domain/policy";
import { type Principal, ROLES } from "#domain/principal";
import { reading } from "../reading";
import { listed } from "./matching";

/** Somebody of the desk, by name. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Those of the desk who may decide on claims, by name: to give a claim to. */
export async function editors(viewer: Principal): Promise<Colleague[]> {
  const roles = ROLES.filter((role) => roleMay(role, "acceptClaim"));
  return [
    ...(await reading(viewer).execute<Colleague & Record<string, unknown>>(sql`
      select u.id, u.name from memberships m join users u on u.id = m.user_id
      where m.workspace_id = ${viewer.workspaceId} and u.disabled_at is null and m.role in (${listed(roles)})
      order by lower(u.name), u.id`)),
  ];
}
