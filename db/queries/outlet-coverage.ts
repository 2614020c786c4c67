import { sql } from "drizzle-orm";
import { NO_FILTER, NO_OUTLET } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { articleMatches, claimStands } from "./matching";

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
export async function outletCoverage(viewer: Principal): Promise<OutletCoverage[]> {
  return reading(viewer).execute<OutletCoverage & Record<string, unknown>>(sql`
    select coalesce(o.name_key, ${NO_OUTLET}) as key, o.name, count(distinct a.id)::int as articles,
      count(c.id)::int as claims, min(a.published)::text as from, max(a.published)::text as until
    from articles a
    left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    left join claims c on c.workspace_id = a.workspace_id and c.article_id = a.id and ${claimStands(sql`c`, NO_FILTER)}
    where ${articleMatches(viewer, NO_FILTER)}
    group by o.name_key, o.name
    order by claims desc, articles desc, o.name nulls last`);
}
