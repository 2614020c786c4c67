import { sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "../command";

/** Somebody has seen their inbox up to the newest entry of the history. No revision: nothing of the desk's changes. */
export const readInbox = command({
  name: "readInbox",
  act: "read",
  input: z.object({}),
  async run(tx, { workspaceId, userId }) {
    await tx.execute(sql`
      insert into inbox_reads (workspace_id, user_id, seq)
      select ${workspaceId}, ${userId}, coalesce(max(seq), 0) from revision_heads where workspace_id = ${workspaceId}
      on conflict (workspace_id, user_id) do update set seq = excluded.seq`);
    return { changes: [], result: null };
  },
});
