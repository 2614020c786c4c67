import { sql } from "drizzle-orm";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { pairMatches } from "./matching";

/** The workspace in a sentence: claims, and how many of them are charges, replies, decided on. */
export interface OverviewSums {
  readonly claims: number;
  readonly charges: number;
  /** claims that answer a charge, whatever their type */
  readonly replies: number;
  readonly reviewed: number;
  readonly open: number;
}

export const overviewSums = remembered(async (viewer: Principal): Promise<OverviewSums> => {
  const [row] = await reading(viewer).execute<OverviewSums & Record<string, unknown>>(sql`
    select count(*)::int as claims,
      (count(*) filter (where p.type = 'allege'))::int as charges,
      (count(*) filter (where p.answers))::int as replies,
      (count(*) filter (where p.state in ('accepted', 'corrected')))::int as reviewed,
      (count(*) filter (where p.state = 'proposed'))::int as open
    from claim_pairs p where ${pairMatches(viewer, NO_FILTER)} and p.ordinal = 1`);
  return row ?? { claims: 0, charges: 0, replies: 0, reviewed: 0, open: 0 };
});
