import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";

/** An address of a reading page under a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly shared: boolean;
  readonly own: boolean;
  readonly owner: string;
  readonly deleted: boolean;
}

/** The viewer's own views and those that the desk shares, by name; own ones deleted in the last week after them. */
export async function savedViews(viewer: Principal): Promise<SavedView[]> {
  return reading(viewer).execute<SavedView & Record<string, unknown>>(sql`
    select v.id, v.name, v.href, v.shared, v.owner_id = ${viewer.userId} as own, u.name as owner,
      v.deleted_at is not null as deleted
    from saved_views v join users u on u.id = v.owner_id
    where v.workspace_id = ${viewer.workspaceId} and (v.owner_id = ${viewer.userId} or v.shared)
      and (v.deleted_at is null or (v.owner_id = ${viewer.userId} and v.deleted_at > now() - interval '7 days'))
    order by v.deleted_at is not null, v.owner_id <> ${viewer.userId}, lower(v.name), v.id`);
}
