import { sql } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";

/** An allegation as an editor changes it: its charges, and what was merged into it. */
export interface AllegationEditing {
  readonly id: string;
  readonly slug: string;
  readonly proposition: string;
  readonly version: number;
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly claims: number;
  }[];
  readonly charges: readonly {
    readonly id: string;
    readonly words: string;
    readonly accusers: string | null;
    readonly day: string | null;
  }[];
  /** where charges may leave to */
  readonly others: readonly { readonly id: string; readonly proposition: string }[];
}

const OTHERS = 300;

/** The allegation under this slug, for its form. Throws a not-found failure. */
export async function allegationEditing(viewer: Principal, slug: string): Promise<AllegationEditing> {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<AllegationEditing & Record<string, unknown>>(sql`
    with me as (select * from allegations where workspace_id = ${workspace} and slug = ${slug}),
    charge as (
      select c.id, c.words, coalesce(c.said, a.published)::text as day,
        (select string_agg(n.name, ', ' order by x.ordinal) from claim_actors x
          join actors n on n.workspace_id = ${workspace} and n.id = x.actor_id
          where x.workspace_id = ${workspace} and x.claim_id = c.id) as accusers
      from claims c join articles a on a.workspace_id = ${workspace} and a.id = c.article_id
      where c.workspace_id = ${workspace} and c.allegation_id = (select id from me) and c.state <> 'rejected')
    select me.id, me.slug, me.proposition, me.version,
      (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'name', g.proposition, 'version', g.version,
          'claims', (select count(*) from claims c where c.workspace_id = ${workspace} and c.allegation_said_id = g.id))
          order by g.proposition), '[]')
        from allegations g where g.workspace_id = ${workspace} and g.merged_into = me.id) as members,
      (select coalesce(jsonb_agg(to_jsonb(charge) order by day, id), '[]') from charge) as charges,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'proposition', o.proposition) order by o.proposition), '[]')
        from (select id, proposition from allegations g
          where g.workspace_id = ${workspace} and g.merged_into is null and g.id <> me.id
          order by similarity(g.proposition, me.proposition) desc limit ${OTHERS}) o) as others
    from me`);
  if (!row) throw new NotFoundFailure("This allegation is not here.");
  return row;
}
