import { sql } from "drizzle-orm";
import type { Mergeable } from "#domain/merge";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";

const TABLES = { actor: "actors", allegation: "allegations" } as const;

/** The slug of what a merged thing stands for now; null where the thing stands for itself, or is not here. */
export async function standingSlug(viewer: Principal, kind: Mergeable, slug: string): Promise<string | null> {
  const table = sql.raw(TABLES[kind]);
  const [row] = await reading(viewer).execute<{ slug: string }>(sql`
    with recursive up (id, slug, merged_into) as (
      select id, slug, merged_into from ${table} where workspace_id = ${viewer.workspaceId} and slug = ${slug}
      union all select t.id, t.slug, t.merged_into from ${table} t join up on t.id = up.merged_into
      where t.workspace_id = ${viewer.workspaceId})
    select slug from up where merged_into is null and slug <> ${slug}`);
  return row?.slug ?? null;
}
