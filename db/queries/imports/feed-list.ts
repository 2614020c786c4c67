import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";

/** A feed of the desk, and what its last look found. */
export interface FeedLine {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly everyMinutes: number;
  readonly state: "active" | "paused" | "removed";
  readonly lookedAt: Date | null;
  readonly nextLookAt: Date;
  readonly lastFound: string | null;
  readonly failing: boolean;
  /** entries that were handed in so far */
  readonly entries: number;
}

type Row = Omit<FeedLine, "lookedAt" | "nextLookAt"> & { lookedAt: string | null; nextLookAt: string };

/** The feeds of the desk by name; those that were removed last, so that removing can be taken back. */
export async function feedList(viewer: Principal): Promise<FeedLine[]> {
  const rows = await reading(viewer).execute<Row & Record<string, unknown>>(sql`
    select f.id, f.url, f.title, f.outlet, f.every_minutes as "everyMinutes", f.state, f.looked_at as "lookedAt",
      f.next_look_at as "nextLookAt", f.last_found as "lastFound", f.failing,
      (select count(*)::int from feed_entries e where e.workspace_id = f.workspace_id and e.feed_id = f.id) as entries
    from feeds f where f.workspace_id = ${viewer.workspaceId}
    order by f.state = 'removed', coalesce(f.title, f.url), f.id`);
  return rows.map(({ lookedAt, nextLookAt, ...feed }) => ({
    ...feed,
    lookedAt: lookedAt === null ? null : new Date(lookedAt),
    nextLookAt: new Date(nextLookAt),
  }));
}
