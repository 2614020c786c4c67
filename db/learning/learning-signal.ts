import { sql } from "drizzle-orm";
import type { Transaction } from "../client";

const CHANNEL = "gainsay_learning";

/** Tells whoever looks at a workspace's models that one moved; with a transaction, when that is committed. */
export async function signalLearning(tx: Pick<Transaction, "execute">, workspaceId: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${workspaceId})`);
}
