import { sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { claimMatches } from "./matching";
import { answersACharge } from "./search-items";

/** What was printed in one month: its claims in three kinds that do not overlap. */
export interface ActivityMonth {
  /** "2025-07" */
  readonly month: string;
  readonly charges: number;
  /** claims that answer a charge and make none themselves */
  readonly replies: number;
  readonly others: number;
}

/** Claims by month of publication, oldest first; only months with a claim. Claims of undated articles have no month. */
export async function activity(viewer: Principal, filter: ClaimFilter): Promise<ActivityMonth[]> {
  return reading(viewer).execute<ActivityMonth & Record<string, unknown>>(sql`
    with claim as (
      select to_char(a.published, 'YYYY-MM') as month, c.type = 'allege' as charge, ${answersACharge(viewer)} as reply
      from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
      where ${claimMatches(viewer, filter)} and a.published is not null
    )
    select month, (count(*) filter (where charge))::int as charges,
      (count(*) filter (where reply and not charge))::int as replies,
      (count(*) filter (where not reply and not charge))::int as others
    from claim group by month order by month`);
}
