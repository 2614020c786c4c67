import { sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { articleMatches } from "./matching";

/** How far the corpus reaches under a filter: what "no reply found in N articles from M outlets until DATE" rests on. */
export interface Coverage {
  readonly articles: number;
  readonly outlets: number;
  readonly from: string | null;
  readonly until: string | null;
}

export const coverage = remembered(async (viewer: Principal, filter: ClaimFilter): Promise<Coverage> => {
  const [row] = await reading(viewer).execute<Coverage & Record<string, unknown>>(sql`
    select coalesce(sum(articles), 0)::int as articles, count(outlet_id)::int as outlets,
      min(first)::text as from, max(last)::text as until
    from (
      select a.outlet_id, count(*) as articles, min(a.published) as first, max(a.published) as last
      from articles a where ${articleMatches(viewer, filter)} group by 1) each`);
  return row ?? { articles: 0, outlets: 0, from: null, until: null };
});
