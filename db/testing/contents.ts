import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { database } from "../client";

/** What a workspace holds, as one hash that does not depend on ids, times and the order of entering. */
export async function contents({ workspaceId }: Principal): Promise<string> {
  const [row] = await database().execute<{ hash: string }>(sql`
    select md5(string_agg(line, '|' order by line)) as hash from (
      select concat_ws(' ', d.sha256, v.sha256, c.type, c.ordinal, c.said,
        (select string_agg(s.role || s.start || '-' || s."end" || s.quotation, ',' order by s.role, s.start)
          from claim_spans s where s.workspace_id = c.workspace_id and s.claim_id = c.id)) as line
      from documents d
      join articles a on a.workspace_id = d.workspace_id and a.document_id = d.id
      join article_versions v on v.workspace_id = a.workspace_id and v.article_id = a.id
      left join claims c on c.workspace_id = a.workspace_id and c.article_id = a.id
      where d.workspace_id = ${workspaceId}) lines`);
  return row?.hash ?? "";
}
