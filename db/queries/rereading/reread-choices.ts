import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";

interface Choice {
  readonly key: string;
  readonly name: string;
}

/** What can be chosen to be read again. */
export interface RereadChoices {
  /** articles that count */
  readonly articles: number;
  /** of them, those that another pipeline read last than the one that read last of all */
  readonly older: number;
  readonly outlets: readonly Choice[];
  readonly imports: readonly Choice[];
}

/** What of the workspace can be read again, and how much there is of it. */
export async function rereadChoices(viewer: Principal): Promise<RereadChoices> {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<RereadChoices & Record<string, unknown>>(sql`
    with article as (
      select id, outlet_id from articles where workspace_id = ${workspace} and withdrawn_at is null),
    run as (
      select distinct on (v.article_id) v.article_id, r.pipeline from extraction_runs r
      join article_versions v on v.workspace_id = r.workspace_id and v.id = r.article_version_id
      where r.workspace_id = ${workspace} order by v.article_id, r.at desc, r.id desc),
    newest as (
      select pipeline from extraction_runs where workspace_id = ${workspace} order by at desc, id desc limit 1)
    select (select count(*)::int from article) as articles,
      (select count(*)::int from article a left join run on run.article_id = a.id
        where run.pipeline is distinct from (select pipeline from newest)) as older,
      (select coalesce(jsonb_agg(jsonb_build_object('key', o.name_key, 'name', o.name) order by o.name), '[]')
        from outlets o where o.workspace_id = ${workspace}
          and exists (select from article a where a.outlet_id = o.id)) as outlets,
      (select coalesce(jsonb_agg(jsonb_build_object('key', b.id, 'name', b.label) order by b.started_at desc), '[]')
        from (select * from imports where workspace_id = ${workspace} order by started_at desc limit 30) b
        where exists (select from import_items i where i.workspace_id = b.workspace_id and i.import_id = b.id
          and i.document_id is not null)) as imports`);
  return row ?? { articles: 0, older: 0, outlets: [], imports: [] };
}
