import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import type { ActorName } from "./quotations";
import { answerAt, standing } from "./standing";

export interface AllegationLine {
  readonly slug: string;
  readonly proposition: string;
  readonly charges: number;
  /** is one of its charges not reviewed? */
  readonly unreviewed: boolean;
  /** with the number of their charges, most first */
  readonly accusers: readonly (ActorName & { readonly charges: number })[];
  /** each with the plainest answer to any of the charges against it */
  readonly accused: readonly (ActorName & { readonly answer: Answer })[];
  /** the last day on which it was made: of utterance, or else of print */
  readonly last: string | null;
}

type Row = Omit<AllegationLine, "accused"> & { accused: (ActorName & { rank: number })[] };

/** The allegations that charges under the filter share, those with most charges first. */
export async function allegationList(viewer: Principal, filter: ClaimFilter): Promise<AllegationLine[]> {
  const workspace = viewer.workspaceId;
  const rows = await reading(viewer).execute<Row>(sql`
    with ${standing(viewer, filter)}, maker as (
      select charge.allegation_id, x.actor_id, count(*)::int as charges
      from charge join claim_actors x on x.workspace_id = ${workspace} and x.claim_id = charge.id group by 1, 2
    ), facing as (
      select allegation_id, accused_id as actor_id, min(rank) as rank from standing group by 1, 2
    )
    select g.slug, g.proposition, count(*)::int as charges, bool_or(c.state = 'proposed') as unreviewed,
      max(charge.day)::text as last,
      (select coalesce(jsonb_agg(jsonb_build_object('name', n.name, 'slug', n.slug, 'charges', maker.charges)
          order by maker.charges desc, n.name), '[]')
        from maker join actors n on n.workspace_id = ${workspace} and n.id = maker.actor_id
        where maker.allegation_id = g.id) as accusers,
      (select coalesce(jsonb_agg(jsonb_build_object('name', n.name, 'slug', n.slug, 'rank', facing.rank)
          order by n.name), '[]')
        from facing join actors n on n.workspace_id = ${workspace} and n.id = facing.actor_id
        where facing.allegation_id = g.id) as accused
    from charge
    join claims c on c.workspace_id = ${workspace} and c.id = charge.id
    join allegations g on g.workspace_id = ${workspace} and g.id = charge.allegation_id
    group by g.id, g.slug, g.proposition
    order by charges desc, last desc nulls last, g.proposition, g.slug`);
  return rows.map((row) => ({
    ...row,
    accused: row.accused.map(({ rank, ...actor }) => ({ ...actor, answer: answerAt(rank) })),
  }));
}
