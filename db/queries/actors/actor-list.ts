import { sql } from "drizzle-orm";
import type { ActorKind } from "#domain/actor";
import type { ActorSort } from "#domain/actor-list";
import { ANSWERS } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";
import { remembered } from "../../remembered";
import { onBehalf, pairMatches } from "../matching";
import { standing } from "../standing";

/** What an actor says and hears, in numbers. Charges are counted by accuser and accused. */
export interface ActorFigures {
  /** claims made on the actor's behalf, and claims that the actor speaks */
  readonly claims: number;
  readonly spoken: number;
  readonly made: number;
  readonly received: number;
  /** claims on the actor's behalf that answer a charge */
  readonly replies: number;
  /** charges received to which no reply was found */
  readonly none: number;
  /** claims on the actor's behalf on which nobody has decided */
  readonly open: number;
}
export interface ListedActor extends ActorFigures {
  readonly name: string;
  readonly slug: string;
  readonly kind: ActorKind;
}

/** The actors who speak, accuse or are accused under the filter, in the order asked for; ties by name. */
export const actorList = remembered(
  async (viewer: Principal, filter: ClaimFilter, sort: ActorSort): Promise<ListedActor[]> => {
    const order =
      sort === "name" ? sql`name` : sql`${sql.identifier(sort)} desc, claims desc, spoken desc, name`;
    return reading(viewer).execute<ListedActor & Record<string, unknown>>(sql`
    ${figures(viewer, filter)}
    select * from figures where claims + spoken + made + received > 0 order by ${order}, slug`);
  },
);

const NONE = sql.raw(String(ANSWERS.indexOf("none")));

/** `figures`: every actor of the workspace with its numbers. */
const figures = (viewer: Principal, filter: ClaimFilter) => sql`
    with ${standing(viewer, filter)},
    behalf as (
      select from_id as actor_id, count(*) as claims, count(*) filter (where answers) as replies,
        count(*) filter (where state = 'proposed') as open
      from (${onBehalf(viewer, filter, sql`p.from_id, p.answers, p.state`)}) made group by 1
    ),
    spoken as (
      select p.speaker_id as actor_id, count(*) as claims from claim_pairs p
      where ${pairMatches(viewer, filter)} and p.ordinal = 1 and p.speaker_id is not null group by 1
    ),
    made as (select accuser_id as actor_id, count(*) as pairs from standing group by 1),
    received as (
      select accused_id as actor_id, count(*) as pairs, count(*) filter (where rank = ${NONE}) as none
      from standing group by 1
    ),
    figures as (
      select n.name, n.slug, n.kind, coalesce(behalf.claims, 0)::int as claims, coalesce(spoken.claims, 0)::int as spoken,
        coalesce(made.pairs, 0)::int as made, coalesce(received.pairs, 0)::int as received,
        coalesce(behalf.replies, 0)::int as replies, coalesce(received.none, 0)::int as none,
        coalesce(behalf.open, 0)::int as open
      from actors n
      left join behalf on behalf.actor_id = n.id
      left join spoken on spoken.actor_id = n.id
      left join made on made.actor_id = n.id
      left join received on received.actor_id = n.id
      where n.workspace_id = ${viewer.workspaceId} and n.merged_into is null
    )`;
