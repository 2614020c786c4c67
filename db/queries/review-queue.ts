import { sql } from "drizzle-orm";
import type { ClaimState } from "#domain/claim";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { articleMatches } from "./matching";

/** An article in the queue, with a tick for each of its claims. */
export interface QueuedArticle {
  readonly id: string;
  readonly title: string | null;
  readonly claims: readonly { readonly id: string; readonly ordinal: number; readonly state: ClaimState }[];
}

/** What waits for a decision: how much there is, and the articles to begin with. */
export interface ReviewQueue {
  readonly claims: number;
  readonly articles: number;
  /** most doubtful first; the one that is being read is among them even when all its claims are decided */
  readonly queue: readonly QueuedArticle[];
}

const SHOWN = 12;

/**
 * The review queue. An article is as doubtful as the machine was unsure on average of those of its claims that nobody
 * decided on; `shown` is the article on the screen.
 */
export async function reviewQueue(viewer: Principal, shown: string | null): Promise<ReviewQueue> {
  const [row] = await reading(viewer).execute<ReviewQueue & Record<string, unknown>>(sql`
    with waiting as (
      select a.id, a.title, count(*)::int as open, avg(1 - c.confidence) as doubt
      from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
      where ${articleMatches(viewer, NO_FILTER)} and c.workspace_id = ${viewer.workspaceId} and c.state = 'proposed'
      group by a.id, a.title
    ),
    shown as (
      (select id, title, doubt from waiting order by doubt desc, id limit ${SHOWN})
      union
      select a.id, a.title, coalesce(w.doubt, -1) from articles a left join waiting w on w.id = a.id
      where a.workspace_id = ${viewer.workspaceId} and a.id = ${shown}
    )
    select coalesce((select sum(open) from waiting), 0)::int as claims, (select count(*) from waiting)::int as articles,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'claims', (
          select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'ordinal', c.ordinal, 'state', c.state)
            order by c.ordinal, c.id), '[]')
          from claims c where c.workspace_id = ${viewer.workspaceId} and c.article_id = s.id))
        order by s.doubt desc, s.id), '[]') from shown s) as queue`);
  return row ?? { claims: 0, articles: 0, queue: [] };
}
