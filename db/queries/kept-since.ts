import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { readingNow } from "../reading";

/** The first moment at which the pages of the workspace can be seen as they stood: its founding, or a later move here. */
export async function keptSince(viewer: Principal): Promise<Date> {
  const [row] = await readingNow(viewer).execute<{ since: string }>(sql`
    select extract(epoch from greatest(w.created_at, b.since)) * 1000 as since
    from workspaces w cross join asof.beginning b where w.id = ${viewer.workspaceId}`);
  return new Date(Number(row?.since ?? Date.now()));
}
