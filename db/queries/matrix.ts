import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import type { ActorName } from "./quotations";
import { answerAt, standing } from "./standing";

type AnswerSplit = Partial<Record<Answer, number>>;

/** A count of pairs of accuser and accused, each under its plainest answer. */
interface PairCount {
  readonly pairs: number;
  readonly split: AnswerSplit;
  /** has a claim behind the figure, a charge or an answer to it, not been reviewed? */
  readonly unreviewed: boolean;
}

export interface MatrixCell extends PairCount {
  readonly accuser: ActorName;
  readonly accused: ActorName;
  /** how many pairs the accused makes in return */
  readonly mirror: number;
}

/** One end of the matrix with all its pairs: a row head or a column head. */
export interface MatrixMargin extends PairCount {
  readonly actor: ActorName;
}

export interface Matrix extends PairCount {
  /** how many charges make the pairs */
  readonly charges: number;
  /** charges that name no accuser or no accused, and so stand in no cell */
  readonly outside: number;
  readonly accusers: readonly MatrixMargin[];
  readonly accused: readonly MatrixMargin[];
  /** only cells that hold something, the greatest first */
  readonly cells: readonly MatrixCell[];
}

interface Row extends Record<string, unknown> {
  accuser: ActorName | null;
  accused: ActorName | null;
  rank: number;
  pairs: number;
  unreviewed: boolean;
}

/**
 * Who accuses whom how often, and how it was answered, under a filter. Cells and both margins are counted in one
 * statement from `standing()`, so that the margins are the sums of their cells.
 */
export async function matrix(viewer: Principal, filter: ClaimFilter): Promise<Matrix> {
  const workspace = viewer.workspaceId;
  const name = (id: "accuser_id" | "accused_id") => sql`(
    select jsonb_build_object('name', n.name, 'slug', n.slug) from actors n
    where n.workspace_id = ${workspace} and n.id = counted.${sql.raw(id)})`;
  const rows = await database().execute<Row>(sql`
    with ${standing(viewer, filter)}, judged as (
      select standing.*, charge.state = 'proposed' or exists (
          select from reply join claims r on r.workspace_id = ${workspace} and r.id = reply.reply_id
          where reply.charge_id = standing.charge_id and reply.accused_id = standing.accused_id and r.state = 'proposed'
        ) as unreviewed
      from standing join claims charge on charge.workspace_id = ${workspace} and charge.id = standing.charge_id
    ), counted as (
      select accuser_id, accused_id, rank, count(*)::int as pairs, bool_or(unreviewed) as unreviewed
      from judged group by grouping sets ((accuser_id, accused_id, rank), (accuser_id, rank), (accused_id, rank), (rank))
    )
    select ${name("accuser_id")} as accuser, ${name("accused_id")} as accused, rank, pairs, unreviewed from counted`);
  const [size] = await database().execute<{ charges: number; outside: number }>(sql`
    with ${standing(viewer, filter)}
    select (select count(distinct charge_id)::int from pair) as charges,
      (select count(*)::int from charge where not exists (select from pair where pair.charge_id = charge.id)) as outside`);
  return arranged(rows, size ?? { charges: 0, outside: 0 });
}

function arranged(rows: readonly Row[], size: { charges: number; outside: number }): Matrix {
  const counts = new Map<
    string,
    { accuser: ActorName | null; accused: ActorName | null; count: PairCount }
  >();
  const keyOf = (from?: string, to?: string) => `${from ?? ""}\t${to ?? ""}`;
  for (const { accuser, accused, rank, pairs, unreviewed } of rows) {
    const key = keyOf(accuser?.slug, accused?.slug);
    const before = counts.get(key)?.count ?? NOTHING;
    const split = { ...before.split, [answerAt(rank)]: pairs };
    const count = { pairs: before.pairs + pairs, split, unreviewed: before.unreviewed || unreviewed };
    counts.set(key, { accuser, accused, count });
  }
  const cells: MatrixCell[] = [];
  const accusers: MatrixMargin[] = [];
  const accusedOnes: MatrixMargin[] = [];
  for (const { accuser, accused, count } of counts.values()) {
    if (accuser && accused) {
      const mirror = counts.get(keyOf(accused.slug, accuser.slug))?.count.pairs ?? 0;
      cells.push({ accuser, accused, ...count, mirror: accuser.slug === accused.slug ? 0 : mirror });
    } else if (accuser) accusers.push({ actor: accuser, ...count });
    else if (accused) accusedOnes.push({ actor: accused, ...count });
  }
  return {
    ...(counts.get(keyOf())?.count ?? NOTHING),
    ...size,
    accusers: accusers.sort(byPairs((margin) => margin.actor.name)),
    accused: accusedOnes.sort(byPairs((margin) => margin.actor.name)),
    cells: cells.sort(byPairs((cell) => `${cell.accuser.name}\t${cell.accused.name}`)),
  };
}

const NOTHING: PairCount = { pairs: 0, split: {}, unreviewed: false };

const byPairs =
  <T extends PairCount>(name: (count: T) => string) =>
  (a: T, b: T): number =>
    b.pairs - a.pairs || name(a).localeCompare(name(b), "en");
