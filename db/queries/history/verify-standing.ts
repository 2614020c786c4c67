import { sql } from "drizzle-orm";
import { database } from "../../client";

/** Whether what is derived from the claims of a workspace and stored is what would be derived from them now. */
export interface StandingVerdict {
  readonly workspaceId: string;
  readonly name: string;
  /** rows that are stored, and rows that are stored and should not be or should be and are not */
  readonly rows: number;
  readonly wrong: number;
}

/** Derives every workspace's pairs and replies again and compares. An operator's question: it asks for no viewer. */
export async function verifyStanding(): Promise<StandingVerdict[]> {
  const differing = (
    stored: "claim_pairs" | "charge_replies",
    computed: "computed_pairs" | "computed_replies",
  ) =>
    sql.raw(`(select * from ${stored} s where s.workspace_id = w.id except all select * from ${computed} c where c.workspace_id = w.id)
      union all (select * from ${computed} c where c.workspace_id = w.id except all select * from ${stored} s where s.workspace_id = w.id)`);
  return database().execute<StandingVerdict & Record<string, unknown>>(sql`
    select w.id as "workspaceId", w.name,
      ((select count(*) from claim_pairs s where s.workspace_id = w.id)
        + (select count(*) from charge_replies s where s.workspace_id = w.id))::int as rows,
      ((select count(*) from (${differing("claim_pairs", "computed_pairs")}) x)
        + (select count(*) from (${differing("charge_replies", "computed_replies")}) x))::int as wrong
    from workspaces w order by w.created_at, w.id`);
}
