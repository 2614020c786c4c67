import { sql } from "drizzle-orm";
import type { ClaimState, ClaimType } from "#domain/claim";
import type { Principal } from "#domain/principal";
import { database } from "../../client";

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Everything that can be acted on, with the versions that stand, and what must never be. */
export interface ActBoard {
  readonly claims: readonly (Seen & { readonly type: ClaimType; readonly state: ClaimState })[];
  readonly links: readonly (Seen & { readonly responseId: string; readonly chargeId: string })[];
  readonly actors: readonly (Seen & { readonly name: string; readonly merged: boolean })[];
  readonly allegations: readonly (Seen & { readonly merged: boolean })[];
  readonly articles: readonly (Seen & { readonly withdrawn: boolean })[];
  readonly seq: number;
  /** spans whose quotation is not what the article says at their place */
  readonly unverbatim: number;
}

/** What a workspace holds for whoever acts at random. An operator's question, for small workspaces. */
export async function actBoard({ workspaceId }: Principal): Promise<ActBoard> {
  const list = (
    columns: string,
    table: string,
  ) => sql`(select coalesce(jsonb_agg(jsonb_build_object('id', id, 'version', version
    ${sql.raw(columns)}) order by id), '[]') from ${sql.raw(table)} where workspace_id = ${workspaceId})`;
  const [row] = await database().execute<ActBoard & Record<string, unknown>>(sql`
    select ${list(", 'type', type, 'state', state", "claims")} as claims,
      ${list(", 'responseId', response_id, 'chargeId', charge_id", "responses")} as links,
      ${list(", 'name', name, 'merged', merged_into is not null", "actors")} as actors,
      ${list(", 'merged', merged_into is not null", "allegations")} as allegations,
      ${list(", 'withdrawn', withdrawn_at is not null", "articles")} as articles,
      (select coalesce(max(seq), 0)::int from revisions where workspace_id = ${workspaceId}) as seq,
      (select count(*)::int from claim_spans s
        join claims c on c.workspace_id = s.workspace_id and c.id = s.claim_id
        join article_versions v on v.workspace_id = c.workspace_id and v.id = c.article_version_id
        where s.workspace_id = ${workspaceId}
          and substr(v.text, s.start + 1, s."end" - s.start) <> s.quotation) as unverbatim`);
  if (!row) throw new Error("The workspace gave no answer.");
  return row;
}
