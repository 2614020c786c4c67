import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { isHeldOut, type LearningMaterial } from "#domain/trained-model";
import { reading } from "../../reading";
import { DECIDED, PRINT } from "../decided-articles";

/** How much there is to learn from, and how much of it is held out. */
export async function learningMaterial(viewer: Principal): Promise<LearningMaterial> {
  const rows = await reading(viewer).execute<{ print: string; claims: number }>(sql`
    select ${PRINT} as print, (select count(*)::int from claims c
      where c.workspace_id = a.workspace_id and c.article_version_id = v.id
        and c.state in ('accepted', 'corrected')) as claims
    ${DECIDED(viewer)}`);
  const sum = (some: readonly { readonly claims: number }[]) =>
    some.reduce((total, { claims }) => total + claims, 0);
  const held = rows.filter(({ print }) => isHeldOut(print));
  return { articles: rows.length, claims: sum(rows), heldArticles: held.length, heldClaims: sum(held) };
}
