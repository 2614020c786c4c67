import { sql } from "drizzle-orm";
import { ANSWERS } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { standing } from "./standing";

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
export async function relatedAllegations(
  viewer: Principal,
  filter: ClaimFilter,
  slug: string,
): Promise<RelatedAllegation[]> {
  const workspace = viewer.workspaceId;
  return reading(viewer).execute<RelatedAllegation & Record<string, unknown>>(sql`
    with ${standing(viewer, { ...filter, allegation: undefined })}, this as (
      select distinct accuser_id, accused_id from standing
      where allegation_id = (select id from allegations where workspace_id = ${workspace} and slug = ${slug})
    ), near as (
      select standing.allegation_id,
        count(distinct (standing.accuser_id, standing.accused_id)) filter (
          where (standing.accuser_id, standing.accused_id) in (select accuser_id, accused_id from this)) as shared
      from standing
      where standing.accused_id in (select accused_id from this) and standing.allegation_id is not null
      group by 1
    )
    select g.slug, g.proposition,
      (select count(*)::int from charge where charge.allegation_id = g.id) as charges,
      (select count(*)::int from standing
        where standing.allegation_id = g.id and standing.rank = ${ANSWERS.indexOf("none")}) as silent
    from near join allegations g on g.workspace_id = ${workspace} and g.id = near.allegation_id
    where g.slug <> ${slug}
    order by near.shared desc, charges desc, g.proposition
    limit ${MOST}`);
}
