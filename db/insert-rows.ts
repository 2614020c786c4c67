import { getTableColumns, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "./client";

/**
 * Enters rows of a table that all tell the same columns, as one parameter, however many there are: of a hundred rows with
 * twenty columns neither side need read two thousand. Not for columns that hold bytes.
 */
export async function insertRows<Table extends PgTable>(
  tx: Pick<Transaction, "execute">,
  table: Table,
  rows: readonly Table["$inferInsert"][],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const told = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const names = sql.join(
    told.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  );
  const named = rows.map((row) => {
    const values = new Map(Object.entries(row));
    return Object.fromEntries(told.map(([key, { name }]) => [name, values.get(key)]));
  });
  await tx.execute(sql`insert into ${table} (${names})
    select ${names} from json_populate_recordset(null::${table}, ${JSON.stringify(named)}::json)`);
}
