import { sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { articleMatches } from "./matching";
import { type Quotation, quotations } from "./quotations";

/** Proposals of one type under one cue. */
export interface AlikeGroup {
  readonly type: ClaimType;
  /** in small letters; empty for claims without a cue */
  readonly cue: string;
  readonly claims: number;
  /** the lowest and the highest confidence among them, 0–1 */
  readonly from: number;
  readonly to: number;
}

const MOST_GROUPS = 40;
const MOST_CLAIMS = 100;

/** Claims that wait, whom nobody else has on the screen, with the cue they stand under: `open (id, type, cue, confidence)`. */
const waiting = (viewer: Principal) => sql`open as (
  select c.id, c.type, c.confidence, lower(coalesce(string_agg(p.quotation, ' … ' order by p.ordinal), '')) as cue
  from claims c
  join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
  left join claim_spans p on p.workspace_id = c.workspace_id and p.claim_id = c.id and p.role = 'cue'
  where c.workspace_id = ${viewer.workspaceId} and c.state = 'proposed' and ${articleMatches(viewer, NO_FILTER)}
    and not exists (select from claim_desks d where d.workspace_id = c.workspace_id and d.claim_id = c.id
      and (d.flagged_at is not null or d.draft is not null))
    and not exists (select from claim_leases l where l.workspace_id = c.workspace_id and l.claim_id = c.id
      and l.user_id <> ${viewer.userId} and l.until > now())
  group by c.workspace_id, c.id, c.type, c.confidence)`;

/** Proposals that are like each other, the same type under the same cue; the largest groups first, none of one claim. */
export async function alikeGroups(viewer: Principal): Promise<AlikeGroup[]> {
  return [
    ...(await reading(viewer).execute<AlikeGroup & Record<string, unknown>>(sql`
      with ${waiting(viewer)}
      select type, cue, count(*)::int as claims, min(confidence) as from, max(confidence) as to from open
      group by type, cue having count(*) > 1
      order by count(*) desc, min(confidence) desc, type, cue limit ${MOST_GROUPS}`)),
  ];
}

/** The proposals of one group, the least sure first. */
export async function alikeClaims(viewer: Principal, type: ClaimType, cue: string): Promise<Quotation[]> {
  const rows = await reading(viewer).execute<{ id: string }>(sql`
    with ${waiting(viewer)}
    select id from open where type = ${type} and cue = ${cue} order by confidence, id limit ${MOST_CLAIMS}`);
  return quotations(
    viewer,
    rows.map((row) => row.id),
  );
}
