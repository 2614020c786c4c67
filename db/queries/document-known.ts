import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { sha256 } from "../chain";
import { reading } from "../reading";

/**
 * Are these very bytes in the workspace already, and was this pipeline the last to read every article of theirs that
 * counts, alone or with a language model?
 */
export async function documentKnown(
  viewer: Principal,
  original: Uint8Array,
  pipeline: string,
): Promise<boolean> {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<{ known: boolean }>(sql`
    select coalesce(bool_and(split_part(last.pipeline, '+llm.', 1) is not distinct from ${pipeline}) filter (where a.id is not null), true) as known
    from documents d
    left join articles a on a.workspace_id = d.workspace_id and a.document_id = d.id and a.withdrawn_at is null
    left join lateral (
      select r.pipeline from extraction_runs r
      join article_versions v on v.workspace_id = r.workspace_id and v.id = r.article_version_id
      where v.workspace_id = a.workspace_id and v.article_id = a.id
      order by r.at desc limit 1) last on true
    where d.workspace_id = ${workspace} and d.sha256 = ${sha256(original)}
    group by d.id`);
  return row?.known ?? false;
}
