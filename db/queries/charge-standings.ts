import { type SQL, sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import type { ActorName } from "./quotations";
import { answerAt, standing } from "./standing";

/** A charge as it stands between one accuser and one accused. */
export interface ChargeStanding {
  readonly chargeId: string;
  readonly accuser: ActorName;
  readonly accused: ActorName;
  readonly answer: Answer;
}

/** How each charge under a filter stands between whom; `only`, a condition on a row `p` of `claim_pairs`, leaves charges out. */
export async function chargeStandings(
  viewer: Principal,
  filter: ClaimFilter,
  only?: SQL,
): Promise<ChargeStanding[]> {
  const workspace = viewer.workspaceId;
  const named = (alias: string) =>
    sql.raw(`jsonb_build_object('name', ${alias}.name, 'slug', ${alias}.slug)`);
  const rows = await reading(viewer).execute<Omit<ChargeStanding, "answer"> & { rank: number }>(sql`
    with ${standing(viewer, filter, only)}
    select s.charge_id as "chargeId", s.rank, ${named("maker")} as accuser, ${named("aim")} as accused
    from standing s
    join actors maker on maker.workspace_id = ${workspace} and maker.id = s.accuser_id
    join actors aim on aim.workspace_id = ${workspace} and aim.id = s.accused_id
    order by aim.name, maker.name, s.charge_id`);
  return rows.map(({ rank, ...row }) => ({ ...row, answer: answerAt(rank) }));
}
