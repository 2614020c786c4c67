import { sql } from "drizzle-orm";
import { ANSWER_OF_TYPE, type Answer } from "#domain/answer";
import type { ClaimType } from "#domain/claim";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { answeredByAccused } from "./answered-by-accused";
import { claimStands, pairMatches } from "./matching";
import { type Quotation, quotations } from "./quotations";

/** What one article prints in reply to one allegation, shown by one charge and one reply. */
export interface Exchange {
  readonly charge: Quotation;
  readonly reply: Quotation;
  /** charges of the allegation in the article of the reply, and claims of that article that answer such a charge */
  readonly charges: number;
  readonly replies: number;
  /** the replies by what they count as */
  readonly split: Readonly<Partial<Record<Answer, number>>>;
  readonly unreviewed: boolean;
}

type Row = {
  chargeId: string;
  replyId: string;
  charges: number;
  replies: number;
  types: Partial<Record<ClaimType, number>>;
  unreviewed: boolean;
};

/**
 * The exchanges printed last. The reply that is shown is one by the accused before one by somebody else, in direct
 * speech before other words, then the first in the text. A charge that belongs to no allegation is an exchange of its own.
 */
export const exchanges = remembered(async (viewer: Principal, limit: number): Promise<Exchange[]> => {
  const rows = await reading(viewer).execute<Row>(sql`
    with ${newest(viewer, limit)}, ${answered(viewer)},
    shown as (
      select distinct on (article_id, matter) article_id, matter, allegation_id, charge_id, response_id
      from told
      order by article_id, matter, by_accused desc, direct desc, charge_direct desc, reply_ordinal, charge_ordinal
    ),
    reply as (select distinct article_id, matter, response_id, type, reply_open from told),
    typed as (select article_id, matter, type, count(*)::int as replies from reply group by 1, 2, 3)
    select shown.charge_id as "chargeId", shown.response_id as "replyId",
      case when shown.allegation_id is null then 1
        else (select count(*)::int from claims c where c.workspace_id = ${viewer.workspaceId}
          and c.article_id = shown.article_id and c.allegation_id = shown.allegation_id and c.type = 'allege'
          and ${claimStands(sql`c`, NO_FILTER)}) end as charges,
      (select sum(replies)::int from typed t where t.article_id = shown.article_id and t.matter = shown.matter) as replies,
      (select jsonb_object_agg(type, replies) from typed t
        where t.article_id = shown.article_id and t.matter = shown.matter) as types,
      (select bool_or(reply_open or charge_open) from told t
        where t.article_id = shown.article_id and t.matter = shown.matter) as unreviewed
    from shown join articles a on a.workspace_id = ${viewer.workspaceId} and a.id = shown.article_id
    order by a.published desc nulls last, a.id, shown.matter limit ${limit}`);
  const ends = await quotations(viewer, [...new Set(rows.flatMap((row) => [row.chargeId, row.replyId]))]);
  const known = new Map(ends.map((quotation) => [quotation.id, quotation]));
  return rows.flatMap(({ chargeId, replyId, types, ...counts }) => {
    const [charge, reply] = [known.get(chargeId), known.get(replyId)];
    return charge && reply ? [{ charge, reply, ...counts, split: splitOf(types) }] : [];
  });
});

/** `newest`: the articles that print replies, the newest print first: as many as exchanges are shown, of which each has one. */
const newest = (viewer: Principal, limit: number) => sql`
  newest as (
    select p.article_id from claim_pairs p where ${pairMatches(viewer, NO_FILTER)} and p.ordinal = 1 and p.answers
    group by p.article_id, p.published order by p.published desc nulls last, p.article_id limit ${limit}
  )`;

/** `told`: each link of a response to a charge, under the article that prints the response, for the newest of them. */
const answered = (viewer: Principal) => sql`
  told as (
    select l.charge_id, l.response_id, r.article_id, charge.allegation_id,
      coalesce(charge.allegation_id, charge.id) as matter, r.type,
      ${answeredByAccused} as by_accused, r.mode = 'direct' as direct, charge.mode = 'direct' as charge_direct,
      r.ordinal as reply_ordinal, charge.ordinal as charge_ordinal,
      r.state = 'proposed' as reply_open, charge.state = 'proposed' as charge_open
    from responses l
    join claims charge on charge.workspace_id = l.workspace_id and charge.id = l.charge_id and charge.type = 'allege'
    join claims r on r.workspace_id = l.workspace_id and r.id = l.response_id
    where l.workspace_id = ${viewer.workspaceId} and l.state <> 'rejected'
      and r.article_id in (select article_id from newest)
      and ${claimStands(sql`charge`, NO_FILTER)} and ${claimStands(sql`r`, NO_FILTER)}
  )`;

function splitOf(types: Row["types"]): Exchange["split"] {
  const split: Partial<Record<Answer, number>> = {};
  for (const [type, count] of Object.entries(types) as [ClaimType, number][]) {
    const answer = ANSWER_OF_TYPE[type];
    split[answer] = (split[answer] ?? 0) + count;
  }
  return split;
}
