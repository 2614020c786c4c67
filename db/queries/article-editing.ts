import { sql } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";

/** The facts of an article as an editor changes them. */
export interface ArticleEditing {
  readonly id: string;
  readonly version: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly withdrawn: boolean;
  readonly erased: boolean;
  /** claims that leave the figures with it */
  readonly claims: number;
}

/** The article with this id, for its form. Throws a not-found failure. */
export async function articleEditing(viewer: Principal, id: string): Promise<ArticleEditing> {
  const [row] = await reading(viewer).execute<ArticleEditing & Record<string, unknown>>(sql`
    select a.id, a.version, a.title, o.name as outlet, a.published::text, a.withdrawn_at is not null as withdrawn,
      a.erased_at is not null as erased, (select count(*)::int from claims c
        where c.workspace_id = a.workspace_id and c.article_id = a.id and c.state <> 'rejected') as claims
    from articles a left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    where a.workspace_id = ${viewer.workspaceId} and a.id = ${id}`);
  if (!row) throw new NotFoundFailure("This article is not here. It may stand in another workspace.");
  return row;
}
