import { sql } from "drizzle-orm";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { claimMatches } from "./matching";
import { answersACharge } from "./search-items";

/** The workspace in a sentence: claims, and how many of them are charges, replies, decided on. */
export interface OverviewSums {
  readonly claims: number;
  readonly charges: number;
  /** claims that answer a charge, whatever their type */
  readonly replies: number;
  readonly reviewed: number;
  readonly open: number;
}

export async function overviewSums(viewer: Principal): Promise<OverviewSums> {
  const [row] = await reading(viewer).execute<OverviewSums & Record<string, unknown>>(sql`
    select count(*)::int as claims,
      (count(*) filter (where c.type = 'allege'))::int as charges,
      (count(*) filter (where ${answersACharge(viewer)}))::int as replies,
      (count(*) filter (where c.state in ('accepted', 'corrected')))::int as reviewed,
      (count(*) filter (where c.state = 'proposed'))::int as open
    from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    where ${claimMatches(viewer, NO_FILTER)}`);
  return row ?? { claims: 0, charges: 0, replies: 0, reviewed: 0, open: 0 };
}
