import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { broughtBy, DECIDED_ON } from "../../importing/decided-on";
import { reading } from "../../reading";

/** What an import brought, whether it counts, and what stands in the way of taking it back. */
export interface ImportStanding {
  /** articles that count, and their claims that were not rejected */
  readonly counting: number;
  readonly claims: number;
  /** articles that left every figure with the import */
  readonly takenBack: number;
  /** of those that count, the ones on which people decided since; at most twenty are named */
  readonly decided: number;
  readonly decidedOn: readonly { readonly id: string; readonly title: string | null }[];
  /** claims of coded archives that it added to articles that were here before */
  readonly added: number;
}

/** How an import stands in the figures. */
export async function importStanding(viewer: Principal, importId: string): Promise<ImportStanding> {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<ImportStanding & Record<string, unknown>>(sql`
    with own as (
      select a.id, a.title, a.published, a.withdrawn_at is null as counts, a.withdrawn_with, ${DECIDED_ON} as decided
      from articles a where ${broughtBy(workspace, importId)} and a.erased_at is null)
    select count(*) filter (where counts)::int as counting,
      (select count(*)::int from claims c where c.workspace_id = ${workspace} and c.state <> 'rejected'
        and c.article_id in (select id from own where counts)) as claims,
      count(*) filter (where withdrawn_with = ${importId})::int as "takenBack",
      count(*) filter (where counts and decided)::int as decided,
      coalesce(jsonb_path_query_array(
        jsonb_agg(jsonb_build_object('id', id, 'title', title) order by published, id) filter (where counts and decided),
        '$[0 to 19]'), '[]') as "decidedOn",
      (select count(*)::int from coded_claims k where k.workspace_id = ${workspace} and k.import_id = ${importId}
        and k.article_id not in (select id from own)) as added
    from own`);
  return row ?? { counting: 0, claims: 0, takenBack: 0, decided: 0, decidedOn: [], added: 0 };
}
