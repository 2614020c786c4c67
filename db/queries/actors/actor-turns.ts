import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import { turnsOf } from "#domain/position";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { reading } from "../../reading";
import { remembered } from "../../remembered";
import { answerAt } from "../standing";
import { givenReplies } from "./given-replies";
import { type Verdict, verdictsOn } from "./verdicts";

/** A reply that takes a position, by its claim's id and its day. */
export interface TakenPosition {
  readonly id: string;
  readonly day: string;
  readonly answer: Answer;
}

/** A change of an actor's position on one allegation, and what an editor says of it. */
export interface ActorTurn {
  readonly allegation: { readonly slug: string; readonly proposition: string };
  readonly before: TakenPosition;
  readonly after: TakenPosition;
  readonly verdict: Verdict | null;
}

type Row = { slug: string; proposition: string; id: string; day: string; rank: number };

/** The changes of an actor's position by the law of `turnsOf`, newest first. */
export const actorTurns = remembered(
  async (viewer: Principal, filter: ClaimFilter, actor: RolledUp): Promise<ActorTurn[]> => {
    const [rows, verdicts] = await Promise.all([
      reading(viewer).execute<Row>(sql`
      with ${givenReplies(viewer, filter, actor)}
      select distinct g.slug, g.proposition, given.reply_id as id, given.day::text as day, given.rank
      from given join allegations g on g.workspace_id = ${viewer.workspaceId} and g.id = given.allegation_id
      where given.day is not null
      order by day, id`),
      verdictsOn(viewer, { actor: actor.of }),
    ]);
    const answers = new Map<string, (TakenPosition & Pick<Row, "slug" | "proposition">)[]>();
    for (const { rank, ...row } of rows)
      answers.set(row.slug, [...(answers.get(row.slug) ?? []), { ...row, answer: answerAt(rank) }]);
    return [...answers.values()]
      .flatMap(turnsOf)
      .map(({ before, after }) => ({
        allegation: { slug: after.slug, proposition: after.proposition },
        before,
        after,
        verdict: verdicts.of({ actor: actor.of, allegation: after.slug, before: before.id, after: after.id }),
      }))
      .sort(
        (one, other) =>
          other.after.day.localeCompare(one.after.day) ||
          one.allegation.proposition.localeCompare(other.allegation.proposition),
      );
  },
);
