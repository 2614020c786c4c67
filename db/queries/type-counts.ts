import { sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { pairMatches } from "./matching";

/** How many claims of each type the filter lets through; a type left out has none. */
export const typeCounts = remembered(
  async (viewer: Principal, filter: ClaimFilter): Promise<Readonly<Partial<Record<ClaimType, number>>>> => {
    const rows = await reading(viewer).execute<{ type: ClaimType; claims: number }>(sql`
    select p.type, count(*)::int as claims from claim_pairs p
    where ${pairMatches(viewer, filter)} and p.ordinal = 1 group by 1`);
    return Object.fromEntries(rows.map(({ type, claims }) => [type, claims]));
  },
);
