import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import type { ActorName } from "./quotations";
import { answerAt, standing } from "./standing";

type Split = Readonly<Partial<Record<Answer, number>>>;

/** How all charges stand, and who accuses whom most; counted by accuser and accused. */
export interface ChargeSums {
  readonly split: Split;
  readonly most: readonly {
    readonly accuser: ActorName;
    readonly accused: ActorName;
    readonly pairs: number;
    readonly split: Split;
  }[];
}

type Ranks = Readonly<Record<string, number>>;
type Row = { ranks: Ranks; most: { accuser: ActorName; accused: ActorName; pairs: number; ranks: Ranks }[] };

/** The sums over everything the filter lets through, and the `limit` pairs of actors with the most charges. */
export const chargeSums = remembered(
  async (viewer: Principal, filter: ClaimFilter, limit: number): Promise<ChargeSums> => {
    const workspace = viewer.workspaceId;
    const name = (alias: string) =>
      sql.raw(`jsonb_build_object('name', ${alias}.name, 'slug', ${alias}.slug)`);
    const [row] = await reading(viewer).execute<Row>(sql`
    with ${standing(viewer, filter)}, cell as (
      select accuser_id, accused_id, rank, count(*)::int as pairs from standing group by 1, 2, 3
    ), most as (
      select ${name("maker")} as accuser, ${name("aim")} as accused, sum(cell.pairs)::int as pairs,
        jsonb_object_agg(cell.rank, cell.pairs) as ranks
      from cell
      join actors maker on maker.workspace_id = ${workspace} and maker.id = cell.accuser_id
      join actors aim on aim.workspace_id = ${workspace} and aim.id = cell.accused_id
      group by maker.name, maker.slug, aim.name, aim.slug
      order by 3 desc, maker.name, aim.name limit ${limit}
    )
    select (select coalesce(jsonb_object_agg(rank, pairs), '{}')
        from (select rank, sum(pairs)::int as pairs from cell group by 1) whole) as ranks,
      (select coalesce(jsonb_agg(to_jsonb(most)), '[]') from most) as most`);
    return {
      split: splitOf(row?.ranks ?? {}),
      most: (row?.most ?? []).map(({ ranks, ...pair }) => ({ ...pair, split: splitOf(ranks) })),
    };
  },
);

const splitOf = (ranks: Ranks): Split =>
  Object.fromEntries(Object.entries(ranks).map(([rank, pairs]) => [answerAt(Number(rank)), pairs]));
