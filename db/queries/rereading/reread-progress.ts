import { sql } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";

/** How far a re-extraction has come, and what became of what it proposes. */
export interface RereadProgress {
  readonly id: string;
  readonly label: string;
  readonly startedAt: string;
  readonly startedBy: string;
  /** articles that are read */
  readonly total: number;
  /** read, failed, or left unread because it was cancelled */
  readonly ended: number;
  readonly failed: number;
  /** articles that were left unread because somebody cancelled it */
  readonly unread: number;
  /** why the first of those failed, in words */
  readonly reason: string | null;
  /** claims that the reading has as they stand */
  readonly alike: number;
  readonly open: number;
  readonly accepted: number;
  readonly dismissed: number;
  /** proposals that a later reading of their article took the place of */
  readonly replaced: number;
  /** proposals that were not kept when it was cancelled */
  readonly dropped: number;
  readonly finished: boolean;
}

const PROGRESS = sql`
  b.id, b.label, to_char(b.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startedAt",
  b.started_by_name as "startedBy", i.total, i.ended, i.failed, i.unread, i.reason, i.alike, i.ended = i.total as finished,
  p.open, p.accepted, p.dismissed, p.replaced, p.dropped
  from rereadings b
  cross join lateral (
    select count(*)::int as total, count(*) filter (where state not in ('waiting', 'running'))::int as ended,
      count(*) filter (where state = 'failed')::int as failed,
      count(*) filter (where state = 'cancelled')::int as unread,
      min(reason) filter (where state = 'failed') as reason, coalesce(sum(alike), 0)::int as alike
    from reread_items where workspace_id = b.workspace_id and rereading_id = b.id) i
  cross join lateral (
    select count(*) filter (where state = 'open')::int as open,
      count(*) filter (where state = 'accepted')::int as accepted,
      count(*) filter (where state = 'dismissed')::int as dismissed,
      count(*) filter (where state = 'replaced')::int as replaced,
      count(*) filter (where state = 'dropped')::int as dropped
    from reread_proposals where workspace_id = b.workspace_id and rereading_id = b.id) p`;

type Row = RereadProgress & Record<string, unknown>;

/** How far this re-extraction has come. Throws not-found. */
export async function rereadProgress(viewer: Principal, id: string): Promise<RereadProgress> {
  const [row] = await reading(viewer).execute<Row>(sql`
    select ${PROGRESS} where b.workspace_id = ${viewer.workspaceId} and b.id = ${id}`);
  if (!row) throw new NotFoundFailure("This reading is not here. It may stand in another workspace.");
  return row;
}

/** The newest re-extractions, and how far each has come. */
export async function newestRereadings(viewer: Principal, limit = 12): Promise<RereadProgress[]> {
  return reading(viewer).execute<Row>(sql`
    select ${PROGRESS} where b.workspace_id = ${viewer.workspaceId}
    order by b.started_at desc, b.id desc limit ${limit}`);
}
