import { sql } from "drizzle-orm";
import type { FigureId, FigureParts } from "#domain/figure";
import { mustMay } from "#domain/policy";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";

/** A figure of the desk that is, or was, open to whoever has its link. Days are ISO. */
export interface SharedFigure {
  readonly id: string;
  readonly figure: FigureId;
  readonly parts: FigureParts;
  readonly title: string;
  readonly madeBy: string;
  readonly since: string;
  /** the day its link was withdrawn */
  readonly until: string | null;
}

/** The shared figures of the desk, open ones first, then the newest. For editors; throws forbidden. */
export async function sharedFigures(viewer: Principal): Promise<SharedFigure[]> {
  mustMay(viewer, "shareFigure");
  return reading(viewer).execute<SharedFigure & Record<string, unknown>>(sql`
    select f.id, f.figure, f.parts, f.title, u.name as "madeBy",
      to_char(f.created_at at time zone 'UTC', 'YYYY-MM-DD') as since,
      to_char(f.revoked_at at time zone 'UTC', 'YYYY-MM-DD') as until
    from shared_figures f join users u on u.id = f.made_by
    where f.workspace_id = ${viewer.workspaceId}
    order by f.revoked_at is not null, f.created_at desc limit 200`);
}
