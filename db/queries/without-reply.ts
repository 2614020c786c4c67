import { sql } from "drizzle-orm";
import { ANSWERS } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import type { ActorName } from "./quotations";
import { standing } from "./standing";

/** One accused on one allegation, with the charges to which no reply was found. */
export interface WithoutReply {
  readonly allegation: { readonly slug: string; readonly proposition: string };
  readonly accused: ActorName;
  readonly accusers: readonly string[];
  /** pairs of accuser and accused */
  readonly pairs: number;
  /** the last day of utterance, or else of print */
  readonly last: string | null;
  readonly unreviewed: boolean;
}

export interface WithoutReplyList {
  readonly most: readonly WithoutReply[];
  /** all pairs without a reply, of these and of any other allegation or none */
  readonly pairs: number;
}

/** Where no reply was found: the accused and allegations with the most charges first. */
export const withoutReply = remembered(
  async (viewer: Principal, filter: ClaimFilter, limit: number): Promise<WithoutReplyList> => {
    const workspace = viewer.workspaceId;
    const none = sql.raw(String(ANSWERS.indexOf("none")));
    const [row] = await reading(viewer).execute<WithoutReplyList & Record<string, unknown>>(sql`
      with ${standing(viewer, filter)}, most as (
      select jsonb_build_object('slug', g.slug, 'proposition', g.proposition) as allegation,
        jsonb_build_object('name', aim.name, 'slug', aim.slug) as accused,
        array_agg(distinct maker.name order by maker.name) as accusers, count(*)::int as pairs,
        max(s.day)::text as last, bool_or(s.state = 'proposed') as unreviewed
      from standing s
      join allegations g on g.workspace_id = ${workspace} and g.id = s.allegation_id
      join actors aim on aim.workspace_id = ${workspace} and aim.id = s.accused_id
      join actors maker on maker.workspace_id = ${workspace} and maker.id = s.accuser_id
      where s.rank = ${none}
      group by g.slug, g.proposition, aim.name, aim.slug
      order by pairs desc, last desc nulls last, g.slug, aim.slug limit ${limit}
      )
      select (select coalesce(jsonb_agg(to_jsonb(most)), '[]') from most) as most,
        (select count(*)::int from standing where rank = ${none}) as pairs`);
    return row ?? { most: [], pairs: 0 };
  },
);
