import { type SQL, sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { NetworkKind } from "#domain/network";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { claimMatches } from "./matching";
import type { ActorName } from "./quotations";
import { standing } from "./standing";

/** An arrow from one actor to another, or to itself. */
export interface NetworkArrow {
  readonly from: string;
  readonly to: string;
  /** pairs of accuser and accused, or claims that answer a charge: as many as the list behind it holds */
  readonly count: number;
  readonly unreviewed: boolean;
}

export interface NetworkActor extends ActorName {
  /** claims on the actor's behalf under the filter */
  readonly claims: number;
  /** the sums of its arrows, out and in */
  readonly sent: number;
  readonly received: number;
}

export interface Network {
  /** those with an arrow, the most first; ties by name */
  readonly actors: readonly NetworkActor[];
  /** the greatest first */
  readonly arrows: readonly NetworkArrow[];
}

/**
 * `arrow (from_id, to_id, count, unreviewed)`, a common table expression with those it needs: for charges the pairs of
 * `standing()`, from accuser to accused; for replies each claim that answers, from each actor on whose behalf it is made
 * to each who made the charge, as the list of claims counts them by `by` and `repliesTo`.
 */
const arrowsOf = (viewer: Principal, filter: ClaimFilter, kind: NetworkKind): SQL =>
  kind === "charges"
    ? sql`${standing(viewer, filter)}, arrow as (
        select s.accuser_id as from_id, s.accused_id as to_id, count(*)::int as count,
          bool_or(c.state = 'proposed') as unreviewed
        from standing s join claims c on c.workspace_id = ${viewer.workspaceId} and c.id = s.charge_id
        group by 1, 2
      )`
    : sql`arrow as (
        select who.actor_id as from_id, whom.actor_id as to_id, count(distinct c.id)::int as count,
          bool_or(c.state = 'proposed') as unreviewed
        from claims c
        join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
        join claim_actors who on who.workspace_id = c.workspace_id and who.claim_id = c.id
        join responses l on l.workspace_id = c.workspace_id and l.response_id = c.id and l.state <> 'rejected'
        join claims o on o.workspace_id = l.workspace_id and o.id = l.charge_id and o.state <> 'rejected'
        join claim_actors whom on whom.workspace_id = o.workspace_id and whom.claim_id = o.id
        where ${claimMatches(viewer, filter)}
        group by 1, 2
      )`;

/** Who accuses whom, or who replies to whom, with how often, under a filter. */
export async function network(viewer: Principal, filter: ClaimFilter, kind: NetworkKind): Promise<Network> {
  const workspace = viewer.workspaceId;
  const [arrows, actors] = await Promise.all([
    database().execute<NetworkArrow & Record<string, unknown>>(sql`
      with ${arrowsOf(viewer, filter, kind)}
      select f.slug as from, t.slug as to, arrow.count, arrow.unreviewed
      from arrow
      join actors f on f.workspace_id = ${workspace} and f.id = arrow.from_id
      join actors t on t.workspace_id = ${workspace} and t.id = arrow.to_id
      order by arrow.count desc, f.name, t.name, f.slug, t.slug`),
    database().execute<NetworkActor & Record<string, unknown>>(sql`
      with ${arrowsOf(viewer, filter, kind)}, side as (
        select from_id as actor_id, count as sent, 0 as received from arrow
        union all select to_id, 0, count from arrow
      ), summed as (
        select actor_id, sum(sent)::int as sent, sum(received)::int as received from side group by 1
      ), behalf as (
        select x.actor_id, count(*)::int as claims
        from claims c
        join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
        join claim_actors x on x.workspace_id = c.workspace_id and x.claim_id = c.id
        where ${claimMatches(viewer, filter)} group by 1
      )
      select n.name, n.slug, coalesce(behalf.claims, 0) as claims, summed.sent, summed.received
      from summed
      join actors n on n.workspace_id = ${workspace} and n.id = summed.actor_id
      left join behalf on behalf.actor_id = summed.actor_id
      order by summed.sent + summed.received desc, n.name, n.slug`),
  ]);
  return { actors, arrows };
}
