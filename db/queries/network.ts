import { type SQL, sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { NetworkKind } from "#domain/network";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { onBehalf, pairMatches } from "./matching";
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
          bool_or(s.state = 'proposed') as unreviewed
        from pair s group by 1, 2
      )`
    : sql`arrow as (
        select from_id, to_id, count(*)::int as count, bool_or(unreviewed) as unreviewed
        from (
          select distinct who.from_id, whom.actor_id as to_id, who.claim_id, who.unreviewed
          from (select p.claim_id, p.from_id, p.state = 'proposed' as unreviewed from claim_pairs p
            where ${pairMatches(viewer, filter)} and p.from_id is not null) who
          join responses l on l.workspace_id = ${viewer.workspaceId} and l.response_id = who.claim_id and l.state <> 'rejected'
          join claims o on o.workspace_id = ${viewer.workspaceId} and o.id = l.charge_id and o.state <> 'rejected'
          join claim_actors whom on whom.workspace_id = ${viewer.workspaceId} and whom.claim_id = o.id) answer
        group by 1, 2
      )`;

type Row = { from: ActorName; to: ActorName; count: number; unreviewed: boolean };

/** Who accuses whom, or who replies to whom, with how often, under a filter. */
export const network = remembered(
  async (viewer: Principal, filter: ClaimFilter, kind: NetworkKind): Promise<Network> => {
    const workspace = viewer.workspaceId;
    const name = (alias: string) =>
      sql.raw(`jsonb_build_object('name', ${alias}.name, 'slug', ${alias}.slug)`);
    const [rows, behalf] = await Promise.all([
      reading(viewer).execute<Row>(sql`
      with ${arrowsOf(viewer, filter, kind)}
      select ${name("f")} as from, ${name("t")} as to, arrow.count, arrow.unreviewed
      from arrow
      join actors f on f.workspace_id = ${workspace} and f.id = arrow.from_id
      join actors t on t.workspace_id = ${workspace} and t.id = arrow.to_id
      order by arrow.count desc, f.name, t.name, f.slug, t.slug`),
      reading(viewer).execute<{ slug: string; claims: number }>(sql`
      select n.slug, x.claims
      from (select from_id, count(*)::int as claims from (${onBehalf(viewer, filter, sql`p.from_id`)}) p group by 1) x
      join actors n on n.workspace_id = ${workspace} and n.id = x.from_id`),
    ]);
    const claims = new Map(behalf.map((one) => [one.slug, one.claims]));
    return {
      actors: actorsOf(rows, claims),
      arrows: rows.map((row) => ({ ...row, from: row.from.slug, to: row.to.slug })),
    };
  },
);

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
