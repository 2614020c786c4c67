import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import { NotFoundFailure } from "#domain/failure";
import { type AnswerGiven, type Position, positionsOver, turnsOf } from "#domain/position";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { verdictsOn } from "./actors/verdicts";
import { exchangeParts } from "./exchange-parts";
import type { ActorName } from "./quotations";
import { answerAt, standing } from "./standing";

/** What was printed of an allegation, in numbers. */
export interface ExchangeSums {
  readonly charges: number;
  /** claims that answer one of them, whoever makes them */
  readonly replies: number;
  /** articles that print a charge or a reply, and outlets whose name is known among theirs */
  readonly articles: number;
  readonly outlets: number;
  /** the first and last day of utterance, or else of print */
  readonly first: string | null;
  readonly last: string | null;
}

/** How one accused stands to an allegation. */
export interface AccusedStands {
  readonly actor: ActorName;
  /** pairs of charge and accuser by the plainest answer to each */
  readonly split: Readonly<Partial<Record<Answer, number>>>;
  readonly pairs: number;
  /** what it, its offices or its people answered, month by month */
  readonly positions: readonly Position[];
  /** did the position move: by a change that no editor dismissed? */
  readonly moved: boolean;
}

export interface AllegationPage {
  readonly slug: string;
  readonly proposition: string;
  readonly sums: ExchangeSums;
  /** with the number of their charges, most first */
  readonly accusers: readonly (ActorName & { readonly charges: number })[];
  /** those with most charges against them first */
  readonly accused: readonly AccusedStands[];
}

/**
 * One allegation under a filter: how much is printed of it, who makes it, how each accused stands.
 * Throws not-found where the workspace has no such allegation.
 */
export const allegation = remembered(
  async (viewer: Principal, filter: ClaimFilter, slug: string): Promise<AllegationPage> => {
    const [named] = await reading(viewer).execute<{ slug: string; proposition: string }>(sql`
    select slug, proposition from allegations where workspace_id = ${viewer.workspaceId} and slug = ${slug}`);
    if (!named) throw new NotFoundFailure("There is no such allegation here.");
    const its = { ...filter, allegation: slug };
    const [sums, { accusers, accused }, verdicts] = await Promise.all([
      exchangeSums(viewer, its),
      sides(viewer, its),
      verdictsOn(viewer, { allegation: slug }),
    ]);
    const stands = accused.map(({ actor, ranks, answers }): AccusedStands => {
      const given = answers.map(({ id, day, rank }) => ({ id, day, answer: answerAt(rank) }));
      const moved = turnsOf<AnswerGiven & { id: string }>(given).some(({ before, after }) => {
        const between = { before: before.id, after: after.id };
        return verdicts.of({ actor: actor.slug, allegation: slug, ...between })?.says !== "dismissed";
      });
      const split = Object.fromEntries(
        Object.entries(ranks).map(([rank, pairs]) => [answerAt(Number(rank)), pairs]),
      );
      const pairs = Object.values(ranks).reduce((sum, count) => sum + count, 0);
      return { actor, split, pairs, positions: positionsOver(given), moved };
    });
    return { ...named, sums, accusers, accused: stands };
  },
);

async function exchangeSums(viewer: Principal, filter: ClaimFilter): Promise<ExchangeSums> {
  const [row] = await reading(viewer).execute<ExchangeSums & Record<string, unknown>>(sql`
    with ${exchangeParts(viewer, filter)}
    select (count(*) filter (where not answering))::int as charges, (count(*) filter (where answering))::int as replies,
      count(distinct article_id)::int as articles, count(distinct outlet_id)::int as outlets,
      min(day)::text as first, max(day)::text as last
    from part`);
  return row ?? { charges: 0, replies: 0, articles: 0, outlets: 0, first: null, last: null };
}

interface Sides {
  readonly accusers: AllegationPage["accusers"];
  readonly accused: readonly {
    readonly actor: ActorName;
    readonly ranks: Readonly<Record<string, number>>;
    /** in the order of their days */
    readonly answers: readonly { readonly id: string; readonly day: string | null; readonly rank: number }[];
  }[];
}

/** Who accuses, and who is accused with what stands against it and what it answered. */
async function sides(viewer: Principal, filter: ClaimFilter): Promise<Sides> {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<Sides & Record<string, unknown>>(sql`
    with ${standing(viewer, filter)},
    maker as (select accuser_id as id, count(distinct charge_id)::int as charges from standing group by 1),
    facing as (select accused_id as id, count(distinct charge_id)::int as charges from standing group by 1),
    ranked as (select accused_id as id, rank, count(*)::int as pairs from standing group by 1, 2),
    given as (select distinct accused_id as id, reply_id, day, rank from reply)
    select (select coalesce(jsonb_agg(jsonb_build_object('name', n.name, 'slug', n.slug, 'charges', maker.charges)
          order by maker.charges desc, n.name, n.slug), '[]')
        from maker join actors n on n.workspace_id = ${workspace} and n.id = maker.id) as accusers,
      (select coalesce(jsonb_agg(jsonb_build_object('actor', jsonb_build_object('name', n.name, 'slug', n.slug),
          'ranks', (select jsonb_object_agg(rank, pairs) from ranked where ranked.id = n.id),
          'answers', coalesce((select jsonb_agg(jsonb_build_object('id', reply_id, 'day', day, 'rank', rank)
            order by day nulls last, reply_id) from given where given.id = n.id), '[]'))
          order by facing.charges desc, n.name, n.slug), '[]')
        from facing join actors n on n.workspace_id = ${workspace} and n.id = facing.id) as accused`);
  return row ?? { accusers: [], accused: [] };
}
