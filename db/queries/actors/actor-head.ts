import { sql } from "drizzle-orm";
import type { ActorKind } from "#domain/actor";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";
import type { ActorName } from "../quotations";

/** Who an actor is, and for whom he or she speaks. */
export interface ActorHead extends ActorName {
  readonly kind: ActorKind;
  /** the bodies it speaks for or belongs to, with its office as printed where one is known */
  readonly bodies: readonly (ActorName & { readonly office: string | null })[];
}

/** The actor under this slug. Throws a not-found failure where the workspace knows nobody by it. */
export async function actorHead(viewer: Principal, slug: string): Promise<ActorHead> {
  const [row] = await reading(viewer).execute<ActorHead & Record<string, unknown>>(sql`
    select n.name, n.slug, n.kind, (
        select coalesce(jsonb_agg(distinct jsonb_build_object('name', b.name, 'slug', b.slug, 'office', f.office)), '[]')
        from affiliations f join actors b on b.workspace_id = f.workspace_id and b.id = f.body_id
        where f.workspace_id = n.workspace_id and f.actor_id = n.id and f.body_id <> n.id) as bodies
    from actors n where n.workspace_id = ${viewer.workspaceId} and n.slug = ${slug}`);
  if (!row) throw new NotFoundFailure("No actor is known by this name here.");
  return row;
}
