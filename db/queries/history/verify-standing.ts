import { getTableColumns, getTableName, sql } from "drizzle-orm";
import { database } from "../../client";
import { chargeAnswers, chargeReplies, claimPairs, firstDenials } from "../../schema/standing";

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
  [claimPairs, "computed_pairs"],
  [chargeReplies, "computed_replies"],
  [chargeAnswers, "computed_answers"],
  [firstDenials, "computed_denials"],
] as const;
type Derived = (typeof DERIVED)[number];

const columnsOf = (table: Derived[0]): string =>
  Object.values(getTableColumns(table))
    .map(({ name }) => name)
    .join(", ");

/** Derives every workspace's pairs, replies and answers again and compares. An operator's question: it asks for no viewer. */
export async function verifyStanding(): Promise<StandingVerdict[]> {
  const sum = (count: (of: Derived) => string) => sql.raw(DERIVED.map(count).join(" + "));
  const differing = ([table, computed]: Derived) => {
    const kept = `select ${columnsOf(table)} from ${getTableName(table)} s where s.workspace_id = w.id`;
    const due = `select ${columnsOf(table)} from ${computed} c where c.workspace_id = w.id`;
    return `(select count(*) from ((${kept} except all ${due}) union all (${due} except all ${kept})) x)`;
  };
  return database().execute<StandingVerdict & Record<string, unknown>>(sql`
    select w.id as "workspaceId", w.name,
      (${sum(([table]) => `(select count(*) from ${getTableName(table)} s where s.workspace_id = w.id)`)})::int as rows,
      (${sum(differing)})::int as wrong
    from workspaces w order by w.created_at, w.id`);
}
