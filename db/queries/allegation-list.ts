import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { onBehalf } from "./matching";
import type { ActorName } from "./quotations";
import { answerAt, charges, standing } from "./standing";

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
export const allegationList = remembered(
  async (viewer: Principal, filter: ClaimFilter): Promise<AllegationLine[]> => {
    const workspace = viewer.workspaceId;
    const rows = await reading(viewer).execute<Row>(sql`
    with ${charges(viewer, filter)}, ${standing(viewer, filter)}, size as (
      select allegation_id, count(*)::int as charges, bool_or(state = 'proposed') as unreviewed, max(day) as last
      from charge where allegation_id is not null group by 1
    ), maker as (
      select allegation_id, json_agg(json_build_object('name', n.name, 'slug', n.slug, 'charges', x.charges)
        order by x.charges desc, n.name) as accusers
      from (select allegation_id, from_id as actor_id, count(*)::int as charges
        from (${onBehalf(viewer, filter, sql`p.allegation_id, p.from_id`, sql`p.type = 'allege'`)}) made group by 1, 2) x
      join actors n on n.workspace_id = ${workspace} and n.id = x.actor_id group by 1
    ), facing as (
      select allegation_id, json_agg(json_build_object('name', n.name, 'slug', n.slug, 'rank', x.rank) order by n.name)
        as accused
      from (select allegation_id, accused_id, min(rank) as rank from standing group by 1, 2) x
      join actors n on n.workspace_id = ${workspace} and n.id = x.accused_id group by 1
    )
    select g.slug, g.proposition, size.charges, size.unreviewed, size.last::text,
      coalesce(maker.accusers, '[]') as accusers, coalesce(facing.accused, '[]') as accused
    from size
    join allegations g on g.workspace_id = ${workspace} and g.id = size.allegation_id
    left join maker on maker.allegation_id = g.id
    left join facing on facing.allegation_id = g.id
    order by size.charges desc, size.last desc nulls last, g.proposition, g.slug`);
    return rows.map((row) => ({
      ...row,
      accused: row.accused.map(({ rank, ...actor }) => ({ ...actor, answer: answerAt(rank) })),
    }));
  },
);
