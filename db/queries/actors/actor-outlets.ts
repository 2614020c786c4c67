import { sql } from "drizzle-orm";
import { type ClaimFilter, NO_OUTLET } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { reading } from "../../reading";
import { remembered } from "../../remembered";
import { pairMatches } from "../matching";
import { ownPairs } from "./family";

/** An outlet that quotes an actor. */
export interface QuotingOutlet {
  /** `name_key`, or `NO_OUTLET` */
  readonly key: string;
  /** null where the outlet is not known */
  readonly name: string | null;
  readonly claims: number;
}

/** Which outlets print claims on an actor's behalf, the most first. */
export const actorOutlets = remembered(
  async (viewer: Principal, filter: ClaimFilter, actor: RolledUp): Promise<QuotingOutlet[]> => {
    return reading(viewer).execute<QuotingOutlet & Record<string, unknown>>(sql`
    select coalesce(o.name_key, ${NO_OUTLET}) as key, o.name, count(distinct p.claim_id)::int as claims
    from claim_pairs p
    left join outlets o on o.workspace_id = p.workspace_id and o.id = p.outlet_id
    where ${pairMatches(viewer, filter)} and ${ownPairs(viewer, actor, "from_id")}
    group by o.name_key, o.name order by claims desc, o.name nulls last`);
  },
);
