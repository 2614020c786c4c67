import { sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import { searchOfRange } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import type { DayRange, TimeUnit } from "#domain/timeline";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { onBehalf } from "./matching";
import type { ActorName } from "./quotations";

/** One actor's claims over time, where there are too many to draw each. */
export interface DensityLane {
  readonly actor: ActorName;
  readonly claims: number;
  /** by the first day of the step; only steps that hold a claim */
  readonly steps: readonly { readonly step: string; readonly claims: number; readonly charges: number }[];
}

export interface TimelineDensity {
  /** the actors with most claims first */
  readonly lanes: readonly DensityLane[];
  /** how many actors speak in the range */
  readonly actors: number;
}

/** How many claims each actor makes in each step of a range of days: of the `most` actors who make most. */
export const timelineDensity = remembered(
  async (
    viewer: Principal,
    filter: ClaimFilter,
    range: DayRange,
    unit: TimeUnit,
    most: number = 20,
  ): Promise<TimelineDensity> => {
    const rows = await reading(viewer).execute<
      Record<string, unknown> & { actors: number } & DensityLane
    >(sql`
    with own as (
      ${onBehalf(viewer, searchOfRange(filter, range), sql`p.from_id, p.day, p.type`, sql`p.day between ${range.from} and ${range.to}`)}
    ), made as (
      select from_id as actor_id, date_trunc(${unit}, day::timestamp)::date as step, count(*)::int as claims,
        count(*) filter (where type = 'allege')::int as charges
      from own group by 1, 2
    )
    select jsonb_build_object('name', n.name, 'slug', n.slug) as actor, sum(made.claims)::int as claims,
      jsonb_agg(jsonb_build_object('step', step, 'claims', claims, 'charges', charges) order by step) as steps,
      (count(*) over ())::int as actors
    from made join actors n on n.workspace_id = ${viewer.workspaceId} and n.id = made.actor_id
    group by n.id, n.name, n.slug order by sum(made.claims) desc, n.name, n.slug limit ${most}`);
    return {
      lanes: rows.map(({ actor, claims, steps }) => ({ actor, claims, steps })),
      actors: rows[0]?.actors ?? 0,
    };
  },
);
