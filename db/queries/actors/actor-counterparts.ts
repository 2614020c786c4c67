import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { reading } from "../../reading";
import { remembered } from "../../remembered";
import type { ActorName } from "../quotations";
import { answerAt, standing } from "../standing";
import { familyOf, ownPairs } from "./family";

/** Another actor who accuses this one, or is accused by it. */
export interface Counterpart {
  readonly actor: ActorName;
  /** its charges against this actor, by how they stand */
  readonly accuses: Readonly<Partial<Record<Answer, number>>>;
  /** pairs in which it accuses this actor, and in which it is accused */
  readonly received: number;
  readonly made: number;
}

type Row = { actor: ActorName; made: number; received: number; ranks: Record<string, number> };

/** The counterparts, those with the most charges either way first; those it is counted with stand under the actor itself. */
export const actorCounterparts = remembered(
  async (viewer: Principal, filter: ClaimFilter, actor: RolledUp): Promise<Counterpart[]> => {
    const workspace = viewer.workspaceId;
    const rows = await reading(viewer).execute<Row>(sql`
    with ${standing(viewer, filter, ownPairs(viewer, actor))},
    me as (${familyOf(viewer, actor)}),
    own as (select id from actors where workspace_id = ${workspace} and slug = ${actor.of}),
    side as (
      select accuser_id as id, rank, 1 as received, 0 as made from standing where accused_id in (select id from me)
      union all
      select accused_id, null, 0, 1 from standing where accuser_id in (select id from me)
    ),
    named as (
      select case when id in (select id from me) then (select id from own) else id end as other_id, rank, received, made
      from side
    ),
    ranked as (select other_id, rank, count(*)::int as pairs from named where rank is not null group by 1, 2)
    select jsonb_build_object('name', n.name, 'slug', n.slug) as actor,
      sum(received)::int as received, sum(made)::int as made,
      (select coalesce(jsonb_object_agg(rank, pairs), '{}') from ranked where ranked.other_id = n.id) as ranks
    from named join actors n on n.workspace_id = ${workspace} and n.id = named.other_id
    group by n.id, n.name, n.slug
    order by sum(received) + sum(made) desc, n.name`);
    return rows.map(({ ranks, ...row }) => ({
      ...row,
      accuses: Object.fromEntries(
        Object.entries(ranks).map(([rank, pairs]) => [answerAt(Number(rank)), pairs]),
      ),
    }));
  },
);
