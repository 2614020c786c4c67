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

/** What is stored, and what it is computed by. */
const DERIVED = [
  ["claim_pairs", "computed_pairs"],
  ["charge_replies", "computed_replies"],
  ["charge_answers", "computed_answers"],
  ["first_denials", "computed_denials"],
] as const;
type Derived = (typeof DERIVED)[number];

/** Derives every workspace's pairs, replies and answers again and compares. An operator's question: it asks for no viewer. */
export async function verifyStanding(): Promise<StandingVerdict[]> {
  const sum = (count: (of: Derived) => string) => sql.raw(DERIVED.map(count).join(" + "));
  const differing = ([stored, computed]: Derived) =>
    `(select count(*) from (
      (select * from ${stored} s where s.workspace_id = w.id except all select * from ${computed} c where c.workspace_id = w.id)
      union all (select * from ${computed} c where c.workspace_id = w.id except all select * from ${stored} s where s.workspace_id = w.id)) x)`;
  return database().execute<StandingVerdict & Record<string, unknown>>(sql`
    select w.id as "workspaceId", w.name,
      (${sum(([stored]) => `(select count(*) from ${stored} s where s.workspace_id = w.id)`)})::int as rows,
      (${sum(differing)})::int as wrong
    from workspaces w order by w.created_at, w.id`);
}
