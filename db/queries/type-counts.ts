import { sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { claimMatches } from "./matching";

/** How many claims of each type the filter lets through; a type left out has none. */
export async function typeCounts(
  viewer: Principal,
  filter: ClaimFilter,
): Promise<Readonly<Partial<Record<ClaimType, number>>>> {
  const rows = await reading(viewer).execute<{ type: ClaimType; claims: number }>(sql`
    select c.type, count(*)::int as claims
    from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    where ${claimMatches(viewer, filter)} group by 1`);
  return Object.fromEntries(rows.map(({ type, claims }) => [type, claims]));
}
