import { sql } from "drizzle-orm";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { pairMatches } from "./matching";

/** How many claims nobody has decided on yet, in articles that stand. */
export const undecided = remembered(async (viewer: Principal): Promise<number> => {
  const [row] = await reading(viewer).execute<{ claims: number }>(sql`
    select count(*)::int as claims from claim_pairs p
    where ${pairMatches(viewer, NO_FILTER)} and p.ordinal = 1 and p.state = 'proposed'`);
  return row?.claims ?? 0;
});
