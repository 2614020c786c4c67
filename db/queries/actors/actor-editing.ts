import { sql } from "drizzle-orm";
import type { ActorKind, AffiliationRole } from "#domain/actor";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";
import type { ActorName } from "../quotations";

/** An actor that stands under another by a merge. */
export interface ActorMember extends ActorName {
  readonly id: string;
  readonly version: number;
  /** claims entered for it, by it or about it */
  readonly claims: number;
}

/** An actor as an editor changes it: what is its own, and what came to it by merges. */
export interface ActorEditing extends ActorName {
  readonly id: string;
  readonly version: number;
  readonly kind: ActorKind;
  /** its other spellings, `own` or of a member */
  readonly aliases: readonly { readonly alias: string; readonly own: boolean }[];
  readonly affiliations: readonly {
    readonly id: string;
    readonly body: ActorName;
    readonly role: AffiliationRole;
    readonly office: string | null;
    readonly since: string | null;
    readonly until: string | null;
    readonly own: boolean;
  }[];
  readonly members: readonly ActorMember[];
}

/** The actor under this slug, for its form. Throws a not-found failure. */
export async function actorEditing(viewer: Principal, slug: string): Promise<ActorEditing> {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<ActorEditing & Record<string, unknown>>(sql`
    with recursive me as (select * from actors where workspace_id = ${workspace} and slug = ${slug}),
    tree (id, name, slug, version, direct) as (
      select id, name, slug, version, false from me
      union all select a.id, a.name, a.slug, a.version, tree.id = (select id from me)
      from actors a join tree on a.merged_into = tree.id where a.workspace_id = ${workspace})
    select me.id, me.version, me.name, me.slug, me.kind,
      (select coalesce(jsonb_agg(jsonb_build_object('alias', l.alias, 'own', l.actor_id = me.id) order by l.actor_id <> me.id, l.alias), '[]')
        from actor_aliases l where l.workspace_id = ${workspace} and l.actor_id in (select id from tree)) as aliases,
      (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'role', f.role, 'office', f.office, 'since', f.since,
          'until', f.until, 'own', f.actor_said_id = me.id, 'body', jsonb_build_object('name', b.name, 'slug', b.slug))
          order by f.since nulls first, b.name, f.id), '[]')
        from affiliations f join actors b on b.workspace_id = ${workspace} and b.id = f.body_id
        where f.workspace_id = ${workspace} and f.actor_id = me.id and f.body_id <> me.id) as affiliations,
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'slug', t.slug, 'version', t.version,
          'claims', (select count(distinct x.claim_id) from (
              select claim_id, actor_id, said, workspace_id from claim_actors
              union all select claim_id, actor_id, said, workspace_id from claim_targets) x
            where x.workspace_id = ${workspace} and x.actor_id = me.id and t.id = any (x.said)))
          order by t.name), '[]')
        from tree t where t.direct) as members
    from me`);
  if (!row) throw new NotFoundFailure("No actor is known by this name here.");
  return row;
}
