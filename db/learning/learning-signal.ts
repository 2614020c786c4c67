import { sql } from "drizzle-orm";
import { database, type Transaction } from "../client";

const CHANNEL = "gainsay_learning";

/** Tells whoever looks at a workspace's models that one moved; with a transaction, when that is committed. */
export async function signalLearning(tx: Pick<Transaction, "execute">, workspaceId: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${workspaceId})`);
}

/** Calls back at each sign that a model of the workspace moved, until what it returns is called. */
export async function onLearning(workspaceId: string, moved: () => void): Promise<() => Promise<void>> {
  const { unlisten } = await database().$client.listen(CHANNEL, (payload) => {
    if (payload === workspaceId) moved();
  });
  return unlisten;
}
