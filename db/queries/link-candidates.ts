import { type SQL, sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import type { LinkBasis, LinkState, ReplyVoice } from "#domain/claim-response";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";

/** A charge that a claim answers, or may answer. */
export interface LinkCandidate {
  readonly chargeId: string;
  readonly ordinal: number;
  readonly type: ClaimType;
  readonly words: string;
  readonly accusers: readonly string[];
  readonly accused: readonly string[];
  /** the article's title, where it is another than the claim's */
  readonly elsewhere: string | null;
  /** how many paragraphs before the claim it stands; negative for after */
  readonly paragraphsBefore: number;
  /** does it accuse those who make the claim? */
  readonly accusesMaker: boolean;
  readonly link: {
    readonly id: string;
    readonly version: number;
    readonly state: LinkState;
    readonly basis: LinkBasis;
    readonly note: string | null;
    /** for whom an editor says it speaks; null where nobody said so */
    readonly speaksFor: ReplyVoice | null;
  } | null;
}

const MOST = 12;

/** Condition on a claim under this alias: it is about one of those who make the claim with this id. */
const accuses = (charge: SQL, claimId: string): SQL => sql`exists (
  select from claim_targets t join claim_actors a on a.workspace_id = t.workspace_id and a.actor_id = t.actor_id
  where t.workspace_id = ${charge}.workspace_id and t.claim_id = ${charge}.id and a.claim_id = ${claimId})`;

/**
 * The charges that a claim is linked to, then those it may answer: of its article first, those that accuse its makers
 * before the others and the nearest before the farther, then those of other articles that stand for an allegation it
 * answers already, or for one brought against its makers in its own article.
 */
export const linkCandidates = remembered(candidatesOf);

async function candidatesOf(viewer: Principal, claimId: string): Promise<LinkCandidate[]> {
  const workspace = viewer.workspaceId;
  const names = (table: "claim_actors" | "claim_targets") =>
    sql.raw(`(select coalesce(jsonb_agg(n.name order by x.ordinal), '[]') from ${table} x
      join actors n on n.workspace_id = x.workspace_id and n.id = x.actor_id
      where x.workspace_id = c.workspace_id and x.claim_id = c.id)`);
  const rows = await reading(viewer).execute<LinkCandidate & Record<string, unknown>>(sql`
    with me as (select * from claims where workspace_id = ${workspace} and id = ${claimId}),
    own as (select l.* from responses l where l.workspace_id = ${workspace} and l.response_id = ${claimId}),
    answered as (
      select g.allegation_id from own
      join claims g on g.workspace_id = ${workspace} and g.id = own.charge_id and g.type = 'allege' and g.state <> 'rejected'
      where own.state <> 'rejected' and g.allegation_id is not null
      union
      select g.allegation_id from me
      join claims g on g.workspace_id = ${workspace} and g.article_id = me.article_id and g.type = 'allege'
        and g.state <> 'rejected'
      where g.allegation_id is not null and ${accuses(sql`g`, claimId)}),
    candidate as (
      select charge_id as id from own
      union
      select g.id from me
      join claims g on g.workspace_id = ${workspace} and g.article_id = me.article_id and g.type = 'allege'
      union
      select g.id from answered
      join claims g on g.workspace_id = ${workspace} and g.allegation_id = answered.allegation_id and g.type = 'allege')
    select c.id as "chargeId", c.ordinal, c.type, c.words, ${names("claim_actors")} as accusers,
      ${names("claim_targets")} as accused,
      case when c.article_id = me.article_id then null else coalesce(a.title, 'Untitled article') end as elsewhere,
      case when c.article_id = me.article_id then me.paragraph - c.paragraph else 0 end as "paragraphsBefore",
      ${accuses(sql`c`, claimId)} as "accusesMaker",
      case when own.id is null then null else jsonb_build_object('id', own.id, 'version', own.version,
        'state', own.state, 'basis', own.basis, 'note', own.note, 'speaksFor', own.speaks_for) end as link
    from me cross join candidate
    join claims c on c.workspace_id = ${workspace} and c.id = candidate.id and c.id <> me.id and c.state <> 'rejected'
    join articles a on a.workspace_id = ${workspace} and a.id = c.article_id and a.withdrawn_at is null
    left join own on own.charge_id = c.id
    order by own.state is null or own.state = 'rejected', c.article_id <> me.article_id,
      not ${accuses(sql`c`, claimId)}, c.ordinal > me.ordinal,
      abs(me.paragraph - c.paragraph), abs(me.ordinal - c.ordinal), c.id
    limit ${MOST}`);
  return [...rows];
}
