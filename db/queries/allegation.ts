import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import { paragraphsOf } from "#domain/article";
import type { ClaimFilter } from "#domain/claim-filter";
import { NotFoundFailure } from "#domain/failure";
import { turnsOf } from "#domain/position";
import type { Principal } from "#domain/principal";

import { reading } from "../reading";
import { verdictsOn } from "./actors/verdicts";

import { articleMatches, claimStands } from "./matching";
import { type ActorName, type Quotation, quotations } from "./quotations";
import { answerAt, charges, standing } from "./standing";

/** A charge as it stands between one accuser and one accused. */
export interface ChargeStanding {
  readonly chargeId: string;
  readonly accuser: ActorName;
  readonly accused: ActorName;
  readonly answer: Answer;
}

/** An answer that one accused, its offices or its people gave. */
interface OwnAnswer {
  readonly replyId: string;
  readonly accused: ActorName;
  readonly answer: Answer;
  readonly day: string | null;
}

/** An article that prints a charge or a reply. */
export interface ExchangeArticle {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly paragraphs: number;
  /** in the order of the text */
  readonly charges: readonly Quotation[];
  readonly replies: readonly Quotation[];
}

export interface AllegationPage {
  readonly slug: string;
  readonly proposition: string;
  readonly standings: readonly ChargeStanding[];
  /** an answer to several of its charges stands here once for each accused */
  readonly answers: readonly OwnAnswer[];
  /** the accused, by slug, whose position moved: by a change that no editor dismissed */
  readonly moved: readonly string[];
  /** the oldest first, those without a day last */
  readonly articles: readonly ExchangeArticle[];
}

/**
 * One allegation under a filter: its charges, all replies to them, how each accused stands, article by article.
 * Throws not-found where the workspace has no such allegation.
 */
export async function allegation(
  viewer: Principal,
  filter: ClaimFilter,
  slug: string,
): Promise<AllegationPage> {
  const [named] = await reading(viewer).execute<{ slug: string; proposition: string }>(sql`
    select slug, proposition from allegations where workspace_id = ${viewer.workspaceId} and slug = ${slug}`);
  if (!named) throw new NotFoundFailure("There is no such allegation here.");
  const its = { ...filter, allegation: slug };
  const [standings, answers, articles, verdicts] = await Promise.all([
    chargeStandings(viewer, its),
    ownAnswers(viewer, its),
    exchangeArticles(viewer, its),
    verdictsOn(viewer, { allegation: slug }),
  ]);
  const moved = [...new Set(answers.map(({ accused }) => accused.slug))].filter((actor) =>
    turnsOf(answers.filter(({ accused }) => accused.slug === actor)).some(({ before, after }) => {
      const verdict = verdicts.of({ actor, allegation: slug, before: before.replyId, after: after.replyId });
      return verdict?.says !== "dismissed";
    }),
  );
  return { ...named, standings, answers, moved, articles };
}

const actorNamed = (alias: "maker" | "aim") =>
  sql.raw(`jsonb_build_object('name', ${alias}.name, 'slug', ${alias}.slug)`);

async function chargeStandings(viewer: Principal, filter: ClaimFilter): Promise<ChargeStanding[]> {
  const workspace = viewer.workspaceId;
  const rows = await reading(viewer).execute<Omit<ChargeStanding, "answer"> & { rank: number }>(sql`
    with ${standing(viewer, filter)}
    select s.charge_id as "chargeId", s.rank, ${actorNamed("maker")} as accuser, ${actorNamed("aim")} as accused
    from standing s
    join actors maker on maker.workspace_id = ${workspace} and maker.id = s.accuser_id
    join actors aim on aim.workspace_id = ${workspace} and aim.id = s.accused_id
    order by aim.name, maker.name, s.charge_id`);
  return rows.map(({ rank, ...row }) => ({ ...row, answer: answerAt(rank) }));
}

async function ownAnswers(viewer: Principal, filter: ClaimFilter): Promise<OwnAnswer[]> {
  const workspace = viewer.workspaceId;
  const rows = await reading(viewer).execute<Omit<OwnAnswer, "answer"> & { rank: number }>(sql`
    with ${standing(viewer, filter)}
    select distinct reply.reply_id as "replyId", reply.rank, ${actorNamed("aim")} as accused, reply.day::text as day
    from reply
    join actors aim on aim.workspace_id = ${workspace} and aim.id = reply.accused_id
    order by day nulls last, "replyId"`);
  return rows.map(({ rank, ...row }) => ({ ...row, answer: answerAt(rank) }));
}

type ArticleRow = Omit<ExchangeArticle, "paragraphs" | "charges" | "replies"> & {
  text: string;
  charges: string[];
  replies: string[];
};

async function exchangeArticles(viewer: Principal, filter: ClaimFilter): Promise<ExchangeArticle[]> {
  const workspace = viewer.workspaceId;
  const rows = await reading(viewer).execute<ArticleRow>(sql`
    with ${charges(viewer, filter)}, part as (
      select id, article_id, false as answering from charge
      union
      select r.id, r.article_id, true from charge
      join responses link on link.workspace_id = ${workspace} and link.charge_id = charge.id and link.state <> 'rejected'
      join claims r on r.workspace_id = ${workspace} and r.id = link.response_id
      join articles a on a.workspace_id = ${workspace} and a.id = r.article_id
      where ${articleMatches(viewer, filter)} and ${claimStands(sql`r`, filter)}
    )
    select a.id, a.title, o.name as outlet, a.published::text,
      (select v.text from article_versions v where v.workspace_id = ${workspace} and v.article_id = a.id
        order by v.number desc limit 1) as text,
      coalesce(jsonb_agg(part.id) filter (where not part.answering), '[]') as charges,
      coalesce(jsonb_agg(part.id) filter (where part.answering), '[]') as replies
    from part
    join articles a on a.workspace_id = ${workspace} and a.id = part.article_id
    left join outlets o on o.workspace_id = ${workspace} and o.id = a.outlet_id
    group by a.id, a.title, o.name, a.published
    order by a.published nulls last, a.id`);
  const shown = await quotations(viewer, [
    ...new Set(rows.flatMap((row) => [...row.charges, ...row.replies])),
  ]);
  const among = (ids: readonly string[]) =>
    shown.filter((one) => ids.includes(one.id)).sort((a, b) => a.ordinal - b.ordinal);
  return rows.map(({ text, charges, replies, ...article }) => ({
    ...article,
    paragraphs: paragraphsOf(text).length,
    charges: among(charges),
    replies: among(replies),
  }));
}
