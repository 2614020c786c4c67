import { sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { pairMatches } from "./matching";

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
export const activity = remembered(
  async (viewer: Principal, filter: ClaimFilter): Promise<ActivityMonth[]> => {
    return reading(viewer).execute<ActivityMonth & Record<string, unknown>>(sql`
    with claim as (
      select date_trunc('month', p.published) as month, p.type = 'allege' as charge, p.answers as reply
      from claim_pairs p where ${pairMatches(viewer, filter)} and p.ordinal = 1 and p.published is not null
    )
    select to_char(month, 'YYYY-MM') as month, (count(*) filter (where charge))::int as charges,
      (count(*) filter (where reply and not charge))::int as replies,
      (count(*) filter (where not reply and not charge))::int as others
    from claim group by claim.month order by claim.month`);
  },
);
