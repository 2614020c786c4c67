import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { broughtBy, DECIDED_ON } from "../../importing/decided-on";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";
import { lockedImport } from "./import-state";
import { moveArticles } from "./moved-articles";

/**
 * Takes a whole import back in one act: its articles leave every figure, stay to be read and say so. Articles on which
 * people decided since stay where they are, unless `also` says otherwise; articles that were here before, or were
 * withdrawn for themselves, are no part of it. Throws a conflict while the import is in work, and where nothing of it
 * counts.
 */
export const takeBackImport = command({
  name: "takeBackImport",
  act: "withdrawArticle",
  input: z.object({
    id: z.uuid("There is no such import."),
    /** the articles on which people decided, too? */
    also: z.boolean().default(false),
    why: reasonInWords,
  }),
  async run(tx, { workspaceId }, { id, also, why }) {
    await lockedImport(tx, workspaceId, id);
    const [work] = await tx.execute<{ pending: number }>(sql`
      select count(*)::int as pending from import_items
      where workspace_id = ${workspaceId} and import_id = ${id} and state in ('waiting', 'running')`);
    if (work && work.pending > 0)
      throw new ConflictFailure("This import is still in work. Cancel the rest of it first.");
    const counting: SQL = sql`${broughtBy(workspaceId, id)} and a.withdrawn_at is null and a.erased_at is null`;
    const [found] = await tx.execute<{ decided: number }>(sql`
      select count(*) filter (where ${DECIDED_ON})::int as decided from articles a where ${counting}`);
    const which = also ? counting : sql`${counting} and not ${DECIDED_ON}`;
    const changes = await moveArticles(tx, which, { withdrawnAt: new Date(), withdrawnWith: id }, why);
    const kept = also ? 0 : (found?.decided ?? 0);
    if (changes.length === 0)
      throw new ConflictFailure(
        kept > 0
          ? "People decided on every article of this import that counts. Nothing was taken back."
          : "Nothing of this import counts any more.",
      );
    return { changes, result: { taken: changes.length, kept } };
  },
});
