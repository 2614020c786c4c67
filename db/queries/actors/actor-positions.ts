import { sql } from "drizzle-orm";
import { ANSWERS, type Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { reading } from "../../reading";
import { remembered } from "../../remembered";
import { answerAt, standing } from "../standing";
import { ownPairs } from "./family";
import { givenReplies } from "./given-replies";

/** What an actor answered to an allegation in one month. */
export interface PositionMonth {
  /** "2024-06" */
  readonly month: string;
  /** the plainest first */
  readonly answers: readonly Answer[];
}

/** An actor's position on one allegation over time. */
export interface Position {
  readonly allegation: { readonly slug: string; readonly proposition: string };
  /** is the actor itself accused, or does it answer for others? */
  readonly accused: boolean;
  readonly months: readonly PositionMonth[];
}

type Row = {
  slug: string;
  proposition: string;
  accused: boolean;
  month: string;
  ranks: number[];
};

/**
 * What an actor answered to each allegation, month by month of utterance or else of print. A month in which it was
 * accused and not found to reply stands as "no reply found", or "replied before".
 */
export const actorPositions = remembered(
  async (viewer: Principal, filter: ClaimFilter, actor: RolledUp): Promise<Position[]> => {
    const workspace = viewer.workspaceId;
    const rows = await reading(viewer).execute<Row>(sql`
    with ${standing(viewer, filter, ownPairs(viewer, actor, "to_id"))},
    ${givenReplies(viewer, filter, actor)},
    faced as (select allegation_id, day, rank from standing where accused_id in (select id from me)),
    mark as (
      select allegation_id, day, rank from given
      union all
      select allegation_id, day, rank from faced where rank >= ${ANSWERS.indexOf("before")}
    )
    select g.slug, g.proposition, to_char(mark.day, 'YYYY-MM') as month,
      exists (select from faced where faced.allegation_id = g.id) as accused,
      array_agg(distinct mark.rank order by mark.rank) as ranks
    from mark join allegations g on g.workspace_id = ${workspace} and g.id = mark.allegation_id
    where mark.day is not null
    group by g.id, g.slug, g.proposition, 3
    order by g.proposition, g.slug, 3`);
    return byAllegation(rows);
  },
);

function byAllegation(rows: readonly Row[]): Position[] {
  const found = new Map<string, Position>();
  for (const { slug, proposition, accused, month, ranks } of rows) {
    const answers = ranks.map(answerAt);
    const replies = answers.filter((answer) => !NO_REPLY.includes(answer));
    const before = found.get(slug);
    const months = [...(before?.months ?? []), { month, answers: replies.length > 0 ? replies : answers }];
    found.set(slug, { allegation: { slug, proposition }, accused, months });
  }
  return [...found.values()].sort(
    (one, other) => Number(other.accused) - Number(one.accused) || other.months.length - one.months.length,
  );
}

/** Marks of a month in which a charge found no reply; shown only where the month has no reply at all. */
const NO_REPLY: readonly Answer[] = ["before", "none"];
