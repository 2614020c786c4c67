import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { type ActorName, type Quotation, quotations } from "./quotations";
import { answerAt, standing } from "./standing";

/** How one charge stands toward one of its accused, over the whole workspace. */
export interface ChargeStanding {
  readonly accused: ActorName;
  readonly answer: Answer;
}

export interface ArticleClaims {
  /** the claims of one version of an article, in the order of the text; rejected ones are left out */
  readonly claims: readonly Quotation[];
  /** by the id of a charge: its standing toward each accused */
  readonly standing: ReadonlyMap<string, readonly ChargeStanding[]>;
}

/** What was claimed in one version of an article, and how its charges stand. */
export const articleClaims = remembered(claimsOf);

async function claimsOf(viewer: Principal, articleVersionId: string): Promise<ArticleClaims> {
  const workspace = viewer.workspaceId;
  // by its article, which has an index, and of that article the claims of this version
  const article = sql`(select article_id from article_versions where workspace_id = ${workspace} and id = ${articleVersionId})`;
  const its = sql`workspace_id = ${workspace} and article_id = ${article} and article_version_id = ${articleVersionId}`;
  const printed = sql`p.article_id = ${article} and p.claim_id in (select id from claims where ${its})`;
  const [ids, stands] = await Promise.all([
    reading(viewer).execute<{ id: string }>(sql`
      select id from claims where ${its} and state <> 'rejected' order by ordinal, id`),
    reading(viewer).execute<{ chargeId: string; accused: ActorName; rank: number }>(sql`
      with ${standing(viewer, NO_FILTER, printed)}
      select s.charge_id as "chargeId", jsonb_build_object('name', n.name, 'slug', n.slug) as accused, min(s.rank) as rank
      from standing s
      join actors n on n.workspace_id = ${workspace} and n.id = s.accused_id
      group by s.charge_id, n.name, n.slug order by n.name`),
  ]);
  const byCharge = new Map<string, ChargeStanding[]>();
  for (const { chargeId, accused, rank } of stands)
    byCharge.set(chargeId, [...(byCharge.get(chargeId) ?? []), { accused, answer: answerAt(rank) }]);
  return {
    claims: await quotations(
      viewer,
      ids.map((row) => row.id),
    ),
    standing: byCharge,
  };
}
