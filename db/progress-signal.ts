import { sql } from "drizzle-orm";
import { database, type Transaction } from "./client";

const CHANNEL = "gainsay_progress";

/** Tells whoever looks at long work (an import, a re-extraction, a training) that it moved; with a transaction, when that is committed. */
export async function signalProgress(
  tx: Pick<Transaction, "execute">,
  workspaceId: string,
  workId: string,
): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${`${workspaceId}/${workId}`})`);
}

/** Calls back at each sign that long work of the workspace moved, until what it returns is called. */
export async function onProgress(
  workspaceId: string,
  moved: (workId: string) => void,
): Promise<() => Promise<void>> {
  const { unlisten } = await database().$client.listen(CHANNEL, (payload) => {
    const [workspace, workId] = payload.split("/");
    if (workspace === workspaceId && workId) moved(workId);
  });
  return unlisten;
}
