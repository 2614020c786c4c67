import { sql } from "drizzle-orm";
import { ANSWERS, type Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import { TAKES_POSITION } from "#domain/position";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";
import { type Quotation, quotations } from "../quotations";
import { answerAt } from "../standing";
import { givenReplies } from "./given-replies";

/** A reply as the position that an actor took on a day. */
export interface PositionTaken {
  readonly answer: Answer;
  readonly day: string;
  readonly reply: Quotation;
}

/** An actor answers an allegation otherwise than it last did: denied, later justified or admitted, or back. */
export interface Reversal {
  readonly allegation: { readonly slug: string; readonly proposition: string };
  readonly before: PositionTaken;
  readonly after: PositionTaken;
}

type Side = { id: string; day: string; rank: number };
type Row = { slug: string; proposition: string; before: Side; after: Side };

const POSITIONS = sql.raw(TAKES_POSITION.map((answer) => ANSWERS.indexOf(answer)).join(", "));

/**
 * The changes of strategy of an actor, newest first: on one allegation, between two following days on which it took a
 * position. Of a day the plainest answer counts, so that a denial and a justification in one breath are no change.
 */
export async function actorReversals(
  viewer: Principal,
  filter: ClaimFilter,
  slug: string,
): Promise<Reversal[]> {
  const workspace = viewer.workspaceId;
  const rows = await reading(viewer).execute<Row>(sql`
    with ${givenReplies(viewer, filter, slug)},
    taken as (
      select distinct on (given.allegation_id, given.day) given.allegation_id, given.day, given.rank, given.reply_id
      from given join claims r on r.workspace_id = ${workspace} and r.id = given.reply_id
      where given.rank in (${POSITIONS}) and given.day is not null and given.allegation_id is not null
      order by given.allegation_id, given.day, given.rank, r.article_id, r.ordinal
    ),
    side as (
      select allegation_id, day, rank, reply_id,
        lag(rank) over w as rank_before, lag(day) over w as day_before, lag(reply_id) over w as reply_before
      from taken window w as (partition by allegation_id order by day)
    )
    select g.slug, g.proposition,
      jsonb_build_object('id', reply_before, 'day', day_before, 'rank', rank_before) as before,
      jsonb_build_object('id', reply_id, 'day', day, 'rank', rank) as after
    from side join allegations g on g.workspace_id = ${workspace} and g.id = side.allegation_id
    where rank <> rank_before
    order by day desc, g.proposition`);
  const ids = new Set(rows.flatMap(({ before, after }) => [before.id, after.id]));
  const known = new Map((await quotations(viewer, [...ids])).map((reply) => [reply.id, reply]));
  const side = ({ id, day, rank }: Side): PositionTaken | null => {
    const reply = known.get(id);
    return reply ? { answer: answerAt(rank), day, reply } : null;
  };
  return rows.flatMap((row) => {
    const [before, after] = [side(row.before), side(row.after)];
    const allegation = { slug: row.slug, proposition: row.proposition };
    return before && after ? [{ allegation, before, after }] : [];
  });
}
