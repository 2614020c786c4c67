import { sql } from "drizzle-orm";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { claimMatches } from "./matching";

/** How many claims nobody has decided on yet, in articles that stand. */
export async function undecided(viewer: Principal): Promise<number> {
  const [row] = await reading(viewer).execute<{ claims: number }>(sql`
    select count(*)::int as claims from claims c
    join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    where ${claimMatches(viewer, NO_FILTER)} and c.state = 'proposed'`);
  return row?.claims ?? 0;
}
