import { sql } from "drizzle-orm";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { pairMatches } from "./matching";

/** An article with claims that nobody has decided on. */
export interface BacklogArticle {
  readonly id: string;
  readonly title: string | null;
  readonly document: string;
  readonly claims: number;
  readonly decided: number;
}

/** Where claims wait for an editor: articles already begun first, then those with the most open claims. */
export const reviewBacklog = remembered(
  async (viewer: Principal, limit: number): Promise<BacklogArticle[]> => {
    return reading(viewer).execute<BacklogArticle & Record<string, unknown>>(sql`
    with waiting as (
      select p.article_id, count(*)::int as claims, (count(*) filter (where p.state <> 'proposed'))::int as decided
      from claim_pairs p where ${pairMatches(viewer, NO_FILTER)} and p.ordinal = 1
      group by 1 having bool_or(p.state = 'proposed')
      order by count(*) filter (where p.state <> 'proposed') > 0 desc,
        count(*) filter (where p.state = 'proposed') desc, p.article_id
      limit ${limit}
    )
    select a.id, a.title, d.name as document, waiting.claims, waiting.decided
    from waiting
    join articles a on a.workspace_id = ${viewer.workspaceId} and a.id = waiting.article_id
    join documents d on d.workspace_id = a.workspace_id and d.id = a.document_id
    order by waiting.decided > 0 desc, waiting.claims - waiting.decided desc, a.id`);
  },
);
