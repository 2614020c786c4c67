import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { InvalidFailure } from "#domain/failure";
import { REREAD_SCOPES, type RereadScope } from "#domain/rereading";
import type { Transaction } from "../../client";
import { command } from "../command";
import { beginRereading } from "./begin-rereading";

/** Which articles `a` a scope means; `key` is an outlet's key, an import's or an article's id. */
const MEANT: Readonly<Record<RereadScope, (key: string) => SQL>> = {
  all: () => sql`true`,
  outlet: (key) =>
    sql`a.outlet_id = (select id from outlets where workspace_id = a.workspace_id and name_key = ${key})`,
  import: (key) => sql`a.document_id in (select document_id from import_items
    where workspace_id = a.workspace_id and import_id = ${key}::uuid)`,
  older: () => sql`(select r.pipeline from extraction_runs r
      join article_versions v on v.workspace_id = r.workspace_id and v.id = r.article_version_id
      where v.workspace_id = a.workspace_id and v.article_id = a.id order by r.at desc, r.id desc limit 1)
    is distinct from (select r.pipeline from extraction_runs r
      where r.workspace_id = a.workspace_id order by r.at desc, r.id desc limit 1)`,
  article: (key) => sql`a.id = ${key}::uuid`,
};

/** What is read again, in words. */
const LABELS: Readonly<Record<RereadScope, SQL>> = {
  all: sql`'The whole desk'`,
  outlet: sql`(select name from outlets where workspace_id = w.id and name_key = k.key)`,
  import: sql`(select label from imports where workspace_id = w.id and id::text = k.key)`,
  older: sql`'What an older pipeline read last'`,
  article: sql`(select coalesce(title, 'Untitled article') from articles where workspace_id = w.id and id::text = k.key)`,
};

/**
 * An editor has stored articles read again by the pipeline as it is now. What it would add, change or drop is proposed;
 * no claim is touched. Throws invalid where there is nothing to read.
 */
export const startRereading = command({
  name: "startRereading",
  act: "readAgain",
  input: z
    .object({ scope: z.enum(REREAD_SCOPES), key: z.string().max(500).default("") })
    .refine(
      ({ scope, key }) => !["import", "article"].includes(scope) || z.uuid().safeParse(key).success,
      "Choose what is to be read again.",
    ),
  async run(tx, who, { scope, key }) {
    const { workspaceId } = who;
    const rows = await tx.execute<{ id: string }>(sql`
      select a.id from articles a where a.workspace_id = ${workspaceId} and ${MEANT[scope](key)}`);
    const begun = await beginRereading(tx, who, {
      scope,
      label: await labelOf(tx, workspaceId, scope, key),
      articleIds: rows.map(({ id }) => id),
    });
    if (!begun)
      throw new InvalidFailure(
        "There is no article to read: none is meant, all are withdrawn, or they wait to be read already.",
      );
    return { changes: [begun.change], result: { id: begun.id, articles: begun.articles } };
  },
});

async function labelOf(tx: Transaction, workspaceId: string, scope: RereadScope, key: string) {
  const [row] = await tx.execute<{ label: string | null }>(sql`
    select ${LABELS[scope]} as label from (select ${workspaceId}::uuid as id) w, (select ${key}::text as key) k`);
  return row?.label ?? "Nothing that is here";
}
