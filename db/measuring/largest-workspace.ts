import { sql } from "drizzle-orm";
import { database } from "../client";

/** The workspace with the most claims, for an operator who measures; null where there is none. */
export async function largestWorkspace(): Promise<{ id: string; name: string; claims: number } | null> {
  const [row] = await database().execute<{ id: string; name: string; claims: number }>(sql`
    select w.id, w.name, count(*)::int as claims
    from workspaces w join claims c on c.workspace_id = w.id
    group by w.id, w.name order by 3 desc limit 1`);
  return row ?? null;
}
