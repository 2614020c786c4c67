import { sql } from "drizzle-orm";
import { database, type Transaction } from "../client";

const CHANNEL = "gainsay_import";

/** Tells whoever looks at an import that it moved; with a transaction, when that is committed. */
export async function signalProgress(
  tx: Pick<Transaction, "execute">,
  workspaceId: string,
  importId: string,
): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${`${workspaceId}/${importId}`})`);
}

/** Calls back at each sign that an import of the workspace moved, until what it returns is called. */
export async function onProgress(
  workspaceId: string,
  moved: (importId: string) => void,
): Promise<() => Promise<void>> {
  const { unlisten } = await database().$client.listen(CHANNEL, (payload) => {
    const [workspace, importId] = payload.split("/");
    if (workspace === workspaceId && importId) moved(importId);
  });
  return unlisten;
}
