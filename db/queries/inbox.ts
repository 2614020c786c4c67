import { type SQL, sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";

/** Why something is in somebody's inbox. */
export const INBOX_KINDS = ["mention", "reply", "assigned", "changed"] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

/** Something another did that concerns the viewer. */
export interface InboxItem {
  readonly seq: number;
  readonly kind: InboxKind;
  /** ISO moment */
  readonly at: string;
  readonly by: string;
  readonly act: string;
  readonly why: string | null;
  /** of a comment */
  readonly body: string | null;
  readonly unread: boolean;
  readonly claim: {
    readonly id: string;
    readonly ordinal: number;
    readonly type: ClaimType;
    readonly words: string;
  };
}

/** How far back an inbox goes, in entries of the desk's history. */
const ENTRIES = 5000;
const MOST = 100;

/** What concerns the viewer among the newest entries of the history, each with why: `concern (seq, kind)`. */
const concerns = (viewer: Principal, from: SQL) => sql`concern as (
  select r.seq, r.at, r.user_name, r.act, r.why, r.after ->> 'body' as body,
    case when r.entity = 'comment' then (r.after ->> 'claimId')::uuid else r.entity_id end as claim_id,
    case
      when r.entity = 'comment' and r.after -> 'mentions' @> to_jsonb(${viewer.userId}::text) then 'mention'
      when r.entity = 'comment' then 'reply'
      when r.entity = 'desk' then 'assigned'
      else 'changed' end as kind
  from revisions r
  where r.workspace_id = ${viewer.workspaceId} and r.seq > ${from} and r.user_id <> ${viewer.userId} and (
    (r.act = 'addComment' and (r.after -> 'mentions' @> to_jsonb(${viewer.userId}::text) or exists (
      select from comments k where k.workspace_id = r.workspace_id and k.claim_id = (r.after ->> 'claimId')::uuid
        and k.user_id = ${viewer.userId} and k.created_at < r.at)))
    or (r.act = 'assignClaim' and r.after ->> 'assigneeId' = ${viewer.userId}::text)
    or (r.entity = 'claim' and r.before is not null and r.act <> 'rereadDocument' and exists (
      select from revisions o where o.workspace_id = r.workspace_id and o.entity = 'claim' and o.entity_id = r.entity_id
        and o.user_id = ${viewer.userId} and o.seq < r.seq))))`;

const head = (viewer: Principal) =>
  sql`coalesce((select seq from revision_heads where workspace_id = ${viewer.workspaceId}), 0)`;
const seen = (viewer: Principal) =>
  sql`coalesce((select seq from inbox_reads where workspace_id = ${viewer.workspaceId} and user_id = ${viewer.userId}), 0)`;

/** What others did that concerns the viewer, the newest first: named in a comment, answered, given a claim, a decision changed. */
export async function inbox(viewer: Principal): Promise<InboxItem[]> {
  const rows = await reading(viewer).execute<InboxItem & Record<string, unknown>>(sql`
    with ${concerns(viewer, sql`${head(viewer)} - ${ENTRIES}`)}
    select k.seq::int, k.kind, k.user_name as by, k.act, k.why, k.body, k.seq > ${seen(viewer)} as unread,
      to_char(k.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
      jsonb_build_object('id', c.id, 'ordinal', c.ordinal, 'type', c.type, 'words', c.words) as claim
    from concern k join claims c on c.workspace_id = ${viewer.workspaceId} and c.id = k.claim_id
    order by k.seq desc limit ${MOST}`);
  return [...rows];
}

/**
 * The entries that concern somebody, the same until something changes: every page shows how many are new. Whose they are is
 * asked for by itself, because answers are remembered by role and not by person.
 */
const concerning = remembered(async (viewer: Principal, _userId: string): Promise<readonly number[]> => {
  const rows = await reading(viewer).execute<{ seq: number }>(sql`
    with ${concerns(viewer, sql`${head(viewer)} - ${ENTRIES}`)}
    select k.seq::int from concern k join claims c on c.workspace_id = ${viewer.workspaceId} and c.id = k.claim_id`);
  return rows.map(({ seq }) => seq);
});

/** How much in the inbox the viewer has not seen. */
export async function unread(viewer: Principal): Promise<number> {
  const [entries, [row]] = await Promise.all([
    concerning(viewer, viewer.userId),
    reading(viewer).execute<{ seq: number }>(sql`select ${seen(viewer)}::int as seq`),
  ]);
  return entries.filter((seq) => seq > (row?.seq ?? 0)).length;
}
