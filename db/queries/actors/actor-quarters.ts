import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { reading } from "../../reading";
import { remembered } from "../../remembered";
import { answerAt, standing } from "../standing";
import { familyOf, ownPairs } from "./family";

/** The charges of one quarter against an actor, by how they stand, and by it. */
export interface ActorQuarter {
  /** its first and last day; null for charges of articles without any date */
  readonly from: string | null;
  readonly to: string | null;
  readonly received: Readonly<Partial<Record<Answer, number>>>;
  readonly made: number;
}

type Row = { from: string | null; to: string | null; side: "received" | "made"; rank: number; pairs: number };

/** Charges by quarter of utterance, or else of print, oldest first; only quarters with a charge. */
export const actorQuarters = remembered(
  async (viewer: Principal, filter: ClaimFilter, actor: RolledUp): Promise<ActorQuarter[]> => {
    const rows = await reading(viewer).execute<Row>(sql`
    with ${standing(viewer, filter, ownPairs(viewer, actor))},
    me as (${familyOf(viewer, actor)}),
    side as (
      select 'received' as side, rank, day from standing where accused_id in (select id from me)
      union all select 'made', rank, day from standing where accuser_id in (select id from me)
    )
    select date_trunc('quarter', day)::date::text as from,
      (date_trunc('quarter', day) + interval '3 months - 1 day')::date::text as to, side, rank, count(*)::int as pairs
    from side group by 1, 2, 3, 4 order by 1 nulls last`);
    const quarters = new Map<string | null, ActorQuarter>();
    for (const { from, to, side, rank, pairs } of rows) {
      const quarter = quarters.get(from) ?? { from, to, received: {}, made: 0 };
      quarters.set(
        from,
        side === "made"
          ? { ...quarter, made: quarter.made + pairs }
          : { ...quarter, received: { ...quarter.received, [answerAt(rank)]: pairs } },
      );
    }
    return [...quarters.values()];
  },
);
