import { sql } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";

/** The bytes that an article was read from, as they arrived. Throws not-found. */
export async function articleOriginal(
  viewer: Principal,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [row] = await reading(viewer).execute<{ name: string; bytes: Uint8Array }>(sql`
    select d.name, d.original as bytes from articles a
    join article_versions v on v.workspace_id = a.workspace_id and v.article_id = a.id
    join documents d on d.workspace_id = a.workspace_id and d.id = coalesce(v.document_id, a.document_id)
    where a.workspace_id = ${viewer.workspaceId} and a.id = ${id} order by v.number desc limit 1`);
  if (!row) throw new NotFoundFailure("This article is not here.");
  return row;
}
