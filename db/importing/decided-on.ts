import { type SQL, sql } from "drizzle-orm";

/** Acts by which a document comes in, or comes in again, or goes: nobody decided on a part of it. */
const NO_DECISIONS = ["storeItem", "importDocument", "rereadDocument", "takeBackImport", "giveBackImport"];
const listed = sql.join(
  NO_DECISIONS.map((act) => sql`${act}`),
  sql`, `,
);

const touched = (entity: string, workspace: SQL, id: SQL): SQL => sql`exists (
  select from revisions r where r.workspace_id = ${workspace} and r.entity = ${entity} and r.entity_id = ${id}
    and r.act not in (${listed}))`;

/** Has somebody decided on a claim of the article `a`, or on a link of one, since it came in? */
export const DECIDED_ON = sql`(
  exists (select from claims c where c.workspace_id = a.workspace_id and c.article_id = a.id and c.state <> 'proposed'
    and ${touched("claim", sql`a.workspace_id`, sql`c.id`)})
  or exists (select from claims c
    join responses l on l.workspace_id = c.workspace_id and (l.response_id = c.id or l.charge_id = c.id)
    where c.workspace_id = a.workspace_id and c.article_id = a.id and l.state <> 'proposed'
      and ${touched("response", sql`a.workspace_id`, sql`l.id`)}))`;

/** The articles `a` that came in by an import. */
export const broughtBy = (workspaceId: string, importId: string): SQL => sql`a.workspace_id = ${workspaceId}
  and a.document_id in (select i.document_id from import_items i
    where i.workspace_id = ${workspaceId} and i.import_id = ${importId} and i.state = 'done')`;
