import { sql } from "drizzle-orm";
import { ANSWERS } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { charges, standing } from "./standing";

export interface RelatedAllegation {
  readonly slug: string;
  readonly proposition: string;
  readonly charges: number;
  /** pairs of accuser and accused in which the accused was not found to reply */
  readonly silent: number;
}

const MOST = 8;

/**
 * Allegations against the same accused: those that share most of the pairs of accuser and accused first, then those
 * with most charges.
 */
export const relatedAllegations = remembered(
  async (viewer: Principal, filter: ClaimFilter, slug: string): Promise<RelatedAllegation[]> => {
    const workspace = viewer.workspaceId;
    const all = { ...filter, allegation: undefined };
    return reading(viewer).execute<RelatedAllegation & Record<string, unknown>>(sql`
    with ${charges(viewer, all)}, ${standing(viewer, all)}, this as (
      select distinct accuser_id, accused_id from standing
      where allegation_id = (select id from allegations where workspace_id = ${workspace} and slug = ${slug})
    ), near as (
      select standing.allegation_id, count(distinct (standing.accuser_id, standing.accused_id)) filter (
        where this.accused_id is not null) as shared
      from standing
      left join this on this.accuser_id = standing.accuser_id and this.accused_id = standing.accused_id
      where standing.accused_id in (select accused_id from this) and standing.allegation_id is not null
      group by 1
    ), size as (select allegation_id, count(*)::int as charges from charge group by 1),
    quiet as (
      select allegation_id, count(*)::int as pairs from standing where rank = ${ANSWERS.indexOf("none")} group by 1
    )
    select g.slug, g.proposition, size.charges, coalesce(quiet.pairs, 0) as silent
    from near
    join allegations g on g.workspace_id = ${workspace} and g.id = near.allegation_id
    join size on size.allegation_id = g.id
    left join quiet on quiet.allegation_id = g.id
    where g.slug <> ${slug}
    order by near.shared desc, charges desc, g.proposition
    limit ${MOST}`);
  },
);
