import { sql } from "drizzle-orm";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { claimMatches } from "./matching";

/** An article with claims that nobody has decided on. */
export interface BacklogArticle {
  readonly id: string;
  readonly title: string | null;
  readonly document: string;
  readonly claims: number;
  readonly decided: number;
}

/** Where claims wait for an editor: articles already begun first, then those with the most open claims. */
export async function reviewBacklog(viewer: Principal, limit: number): Promise<BacklogArticle[]> {
  return reading(viewer).execute<BacklogArticle & Record<string, unknown>>(sql`
    select a.id, a.title, d.name as document, count(*)::int as claims,
      (count(*) filter (where c.state <> 'proposed'))::int as decided
    from claims c
    join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    join documents d on d.workspace_id = a.workspace_id and d.id = a.document_id
    where ${claimMatches(viewer, NO_FILTER)}
    group by a.id, a.title, d.name
    having bool_or(c.state = 'proposed')
    order by count(*) filter (where c.state <> 'proposed') > 0 desc,
      count(*) filter (where c.state = 'proposed') desc, a.id
    limit ${limit}`);
}
