import { sql } from "drizzle-orm";
import type { Transaction } from "../client";

const CHANNEL = "gainsay_import";

/** Tells whoever looks at an import that it moved; with a transaction, when that is committed. */
export async function signalProgress(
  tx: Pick<Transaction, "execute">,
  workspaceId: string,
  importId: string,
): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${`${workspaceId}/${importId}`})`);
}
