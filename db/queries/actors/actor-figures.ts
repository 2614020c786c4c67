import { sql } from "drizzle-orm";
import { ANSWERS } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { reading } from "../../reading";
import { remembered } from "../../remembered";
import { pairMatches } from "../matching";
import { standing } from "../standing";
import type { ActorFigures } from "./actor-list";
import { familyOf, ownPairs } from "./family";

const NONE = sql.raw(String(ANSWERS.indexOf("none")));

/**
 * The figures of one actor under the filter, with those it is counted with: a claim once, a charge once for each pair of
 * accuser and accused. What is spoken in person is the actor's own always.
 */
export const actorFigures = remembered(
  async (viewer: Principal, filter: ClaimFilter, actor: RolledUp): Promise<ActorFigures> => {
    const [row] = await reading(viewer).execute<ActorFigures & Record<string, unknown>>(sql`
    with ${standing(viewer, filter, ownPairs(viewer, actor))},
    me as (${familyOf(viewer, actor)}),
    pairs as (
      select count(*) filter (where accuser_id in (select id from me))::int as made,
        count(*) filter (where accused_id in (select id from me))::int as received,
        count(*) filter (where accused_id in (select id from me) and rank = ${NONE})::int as none
      from standing
    ),
    behalf as (
      select count(*)::int as claims, count(*) filter (where answers)::int as replies,
        count(*) filter (where state = 'proposed')::int as open
      from (select distinct p.claim_id, p.answers, p.state from claim_pairs p
        where ${pairMatches(viewer, filter)} and ${ownPairs(viewer, actor, "from_id")}) made
    ),
    speaking as (
      select count(*)::int as spoken from claim_pairs p
      where ${pairMatches(viewer, filter)} and p.ordinal = 1 and p.speaker_id = (
        select id from actors where workspace_id = ${viewer.workspaceId} and slug = ${actor.of})
    )
    select claims, spoken, made, received, replies, none, open from pairs, behalf, speaking`);
    return row ?? { claims: 0, spoken: 0, made: 0, received: 0, replies: 0, none: 0, open: 0 };
  },
);
