import { sql } from "drizzle-orm";
import { NO_FILTER, NO_OUTLET } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { articleMatches, pairMatches } from "./matching";

/** What the workspace holds of one outlet. */
export interface OutletCoverage {
  /** `name_key`, or `NO_OUTLET` */
  readonly key: string;
  /** null where the outlet is not known */
  readonly name: string | null;
  readonly articles: number;
  readonly claims: number;
  readonly from: string | null;
  readonly until: string | null;
}

/** The outlets, the one with the most claims first, and the articles whose outlet is not known among them. */
export const outletCoverage = remembered(async (viewer: Principal): Promise<OutletCoverage[]> => {
  return reading(viewer).execute<OutletCoverage & Record<string, unknown>>(sql`
    select coalesce(o.name_key, ${NO_OUTLET}) as key, o.name, count(*)::int as articles,
      coalesce(sum(c.claims), 0)::int as claims, min(a.published)::text as from, max(a.published)::text as until
    from articles a
    left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    left join (select p.article_id, count(*) as claims from claim_pairs p
      where ${pairMatches(viewer, NO_FILTER)} and p.ordinal = 1 group by 1) c on c.article_id = a.id
    where ${articleMatches(viewer, NO_FILTER)}
    group by o.name_key, o.name
    order by claims desc, articles desc, o.name nulls last`);
});
