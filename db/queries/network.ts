import { type SQL, sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { NetworkKind } from "#domain/network";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
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

type Row = { from: ActorName; to: ActorName; count: number; unreviewed: boolean };

/** Who accuses whom, or who replies to whom, with how often, under a filter. */
export async function network(viewer: Principal, filter: ClaimFilter, kind: NetworkKind): Promise<Network> {
  const workspace = viewer.workspaceId;
  const name = (alias: string) => sql.raw(`jsonb_build_object('name', ${alias}.name, 'slug', ${alias}.slug)`);
  const [rows, behalf] = await Promise.all([
    reading(viewer).execute<Row>(sql`
      with ${arrowsOf(viewer, filter, kind)}
      select ${name("f")} as from, ${name("t")} as to, arrow.count, arrow.unreviewed
      from arrow
      join actors f on f.workspace_id = ${workspace} and f.id = arrow.from_id
      join actors t on t.workspace_id = ${workspace} and t.id = arrow.to_id
      order by arrow.count desc, f.name, t.name, f.slug, t.slug`),
    reading(viewer).execute<{ slug: string; claims: number }>(sql`
      select n.slug, count(*)::int as claims
      from claims c
      join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
      join claim_actors x on x.workspace_id = c.workspace_id and x.claim_id = c.id
      join actors n on n.workspace_id = x.workspace_id and n.id = x.actor_id
      where ${claimMatches(viewer, filter)} group by 1`),
  ]);
  const claims = new Map(behalf.map((one) => [one.slug, one.claims]));
  return {
    actors: actorsOf(rows, claims),
    arrows: rows.map((row) => ({ ...row, from: row.from.slug, to: row.to.slug })),
  };
}

/** The ends of the arrows with their sums, the most first. */
function actorsOf(rows: readonly Row[], claims: ReadonlyMap<string, number>): NetworkActor[] {
  const actors = new Map<string, NetworkActor>();
  const add = (actor: ActorName, sent: number, received: number) => {
    const before = actors.get(actor.slug) ?? {
      ...actor,
      claims: claims.get(actor.slug) ?? 0,
      sent: 0,
      received: 0,
    };
    actors.set(actor.slug, { ...before, sent: before.sent + sent, received: before.received + received });
  };
  for (const { from, to, count } of rows) {
    add(from, count, 0);
    add(to, 0, count);
  }
  return [...actors.values()].sort(
    (a, b) => b.sent + b.received - a.sent - a.received || a.name.localeCompare(b.name, "en"),
  );
}
