import { sql } from "drizzle-orm";
import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";
import { lockedImport } from "./import-state";
import { moveArticles } from "./moved-articles";

/** Gives an import back that was taken back: the articles that left with it count again. Throws a conflict where none did. */
export const giveBackImport = command({
  name: "giveBackImport",
  act: "withdrawArticle",
  input: z.object({ id: z.uuid("There is no such import."), why: reasonInWords }),
  async run(tx, { workspaceId }, { id, why }) {
    await lockedImport(tx, workspaceId, id);
    const which = sql`a.workspace_id = ${workspaceId} and a.withdrawn_with = ${id} and a.erased_at is null`;
    const changes = await moveArticles(tx, which, { withdrawnAt: null, withdrawnWith: null }, why);
    if (changes.length === 0) throw new ConflictFailure("No article is out of the figures with this import.");
    return { changes, result: { given: changes.length } };
  },
});
