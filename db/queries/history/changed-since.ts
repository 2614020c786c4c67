import { sql } from "drizzle-orm";
import { z } from "zod";
import type { PresenceTold } from "#domain/presence";
import type { Principal } from "#domain/principal";
import { readingNow } from "../../reading";

const UUID = z.uuid();

/** The newest entry of the desk's history. */
export async function newestEntry(viewer: Principal): Promise<number> {
  const [row] = await readingNow(viewer).execute<{ seq: number }>(
    sql`select seq from revision_heads where workspace_id = ${viewer.workspaceId}`,
  );
  return row?.seq ?? 0;
}

/**
 * The newest change that somebody else made, after an entry of the history, to the claim or the article that is shown at a
 * place; null where there is none, and at places of other things.
 */
export async function changedSince(
  viewer: Principal,
  place: string,
  seq: number,
): Promise<PresenceTold["changed"]> {
  const [, kind, id] = place.split("/");
  const entity = kind === "claims" ? "claim" : kind === "articles" ? "article" : null;
  if (!entity || !UUID.safeParse(id).success) return null;
  const [row] = await readingNow(viewer).execute<{ seq: number; by: string; act: string }>(sql`
    select seq, user_name as by, act from revisions
    where workspace_id = ${viewer.workspaceId} and entity = ${entity} and entity_id = ${id ?? ""}
      and seq > ${seq} and user_id is distinct from ${viewer.userId}
    order by seq desc limit 1`);
  return row ?? null;
}
