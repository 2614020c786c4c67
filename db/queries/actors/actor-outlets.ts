import { sql } from "drizzle-orm";
import { type ClaimFilter, NO_OUTLET } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { reading } from "../../reading";
import { claimMatches } from "../matching";
import { onBehalfOf } from "./family";

/** An outlet that quotes an actor. */
export interface QuotingOutlet {
  /** `name_key`, or `NO_OUTLET` */
  readonly key: string;
  /** null where the outlet is not known */
  readonly name: string | null;
  readonly claims: number;
}

/** Which outlets print claims on an actor's behalf, the most first. */
export async function actorOutlets(
  viewer: Principal,
  filter: ClaimFilter,
  actor: RolledUp,
): Promise<QuotingOutlet[]> {
  return reading(viewer).execute<QuotingOutlet & Record<string, unknown>>(sql`
    select coalesce(o.name_key, ${NO_OUTLET}) as key, o.name, count(*)::int as claims
    from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    where ${claimMatches(viewer, filter)} and ${onBehalfOf(viewer, actor)}
    group by o.name_key, o.name order by claims desc, o.name nulls last`);
}
