import { sql } from "drizzle-orm";
import type { ClaimType, SpanRole } from "#domain/claim";
import type { Principal } from "#domain/principal";
import type { Span } from "#domain/span";
import { reading } from "../reading";

/** An article whose every claim a person decided on, with those that stand. Offsets are UTF-16 units of the text. */
export interface DecidedArticle {
  readonly id: string;
  /** what it was read from: tells for good whether it is held out of trainings */
  readonly print: string;
  readonly text: string;
  readonly claims: readonly (Readonly<Record<Exclude<SpanRole, "target">, readonly Span[]>> & {
    readonly id: string;
    readonly type: ClaimType;
  })[];
}

/** What an article was read from: the bytes of its document and its place among what was read from them. */
export const PRINT = sql`d.sha256 || ' ' || d.part || ' ' || a.ordinal`;

/** The wholly decided articles `a` of a workspace, in their documents `d` and newest versions `v`. */
export const DECIDED = ({ workspaceId }: Principal) => sql`
  from articles a
  join documents d on d.workspace_id = a.workspace_id and d.id = a.document_id
  join lateral (select v.* from article_versions v
    where v.workspace_id = a.workspace_id and v.article_id = a.id order by v.number desc limit 1) v on true
  where a.workspace_id = ${workspaceId} and a.withdrawn_at is null and a.erased_at is null
    and exists (select from claims c where c.workspace_id = a.workspace_id and c.article_id = a.id)
    and not exists (select from claims c
      where c.workspace_id = a.workspace_id and c.article_id = a.id and c.state = 'proposed')`;

/** The articles of the workspace that are wholly decided: what the next model can learn from. */
export async function decidedArticles(viewer: Principal): Promise<DecidedArticle[]> {
  const spans = (role: SpanRole) => sql`(
    select coalesce(jsonb_agg(jsonb_build_array(s.start, s."end") order by s.ordinal), '[]') from claim_spans s
    where s.workspace_id = c.workspace_id and s.claim_id = c.id and s.role = ${role})`;
  const rows = await reading(viewer).execute<DecidedArticle & Record<string, unknown>>(sql`
    select a.id, ${PRINT} as print, v.text, (
      select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'source', ${spans("source")}, 'cue', ${spans("cue")},
        'content', ${spans("content")}, 'type', c.type) order by c.ordinal, c.id), '[]')
      from claims c where c.workspace_id = a.workspace_id and c.article_version_id = v.id
        and c.state in ('accepted', 'corrected')) as claims
    ${DECIDED(viewer)}
    order by a.published, a.id`);
  return [...rows];
}
