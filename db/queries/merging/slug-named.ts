import { sql } from "drizzle-orm";
import { nameKey } from "#domain/actor";
import type { Mergeable } from "#domain/merge";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";
import { standingSlug } from "./standing-slug";

/**
 * The slug of the actor that is known by a name, or of the allegation with this wording, as either stands after every
 * merge; null where nothing is called so.
 */
export async function slugNamed(viewer: Principal, kind: Mergeable, name: string): Promise<string | null> {
  const workspace = viewer.workspaceId;
  const called =
    kind === "actor"
      ? sql`select a.slug from actor_aliases s join actors a on a.workspace_id = s.workspace_id and a.id = s.actor_id
          where s.workspace_id = ${workspace} and s.alias_key = ${nameKey(name)}`
      : sql`select slug from allegations
          where workspace_id = ${workspace} and lower(proposition) = ${name.trim().toLowerCase()}
          order by merged_into is not null, slug limit 1`;
  const [row] = await reading(viewer).execute<{ slug: string }>(called);
  return row ? ((await standingSlug(viewer, kind, row.slug)) ?? row.slug) : null;
}
