import { type SQL, sql } from "drizzle-orm";
import { ANSWER_OF_TYPE, ANSWER_ORDER, type Answer } from "#domain/answer";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { articleMatches, claimStands } from "./matching";
import type { ActorName } from "./quotations";
import { answerAt, standing } from "./standing";

/** What a claim does to an allegation: makes the charge, or answers one. */
type Stance = "alleges" | Answer;

/** One actor on one allegation. */
export interface StanceCell {
  readonly actor: ActorName;
  /** claims of the actor that make or answer a charge of the allegation */
  readonly claims: number;
  readonly stances: readonly Stance[];
  /** where the allegation accuses the actor: the plainest answer to any of its charges */
  readonly accused: Answer | null;
  readonly unreviewed: boolean;
}

export interface StanceRow {
  readonly allegation: { readonly slug: string; readonly proposition: string };
  readonly charges: number;
  /** by slug of the actor; only those that hold something */
  readonly cells: ReadonlyMap<string, StanceCell>;
}

export interface StanceTable {
  /** charges of an allegation, and charges that stand under none */
  readonly charges: number;
  readonly loose: number;
  /** the most claims first */
  readonly actors: readonly ActorName[];
  readonly rows: readonly StanceRow[];
}

/**
 * A common table expression after `standing()`: `stance (allegation_id, actor_id, claim_id, type, answering)`, one row
 * for each claim that makes or answers a charge of the allegation, and each actor on whose behalf it is made.
 */
export const stanceOf = (viewer: Principal, filter: ClaimFilter): SQL => sql`
  stance as (
    select distinct on (on_it.allegation_id, who.actor_id, on_it.claim_id)
      on_it.allegation_id, who.actor_id, on_it.claim_id, on_it.type, on_it.unreviewed, on_it.answering
    from (
      select charge.allegation_id, c.id as claim_id, c.type, c.state = 'proposed' as unreviewed, false as answering
      from charge join claims c on c.workspace_id = ${viewer.workspaceId} and c.id = charge.id
      union all
      select charge.allegation_id, r.id, r.type, r.state = 'proposed', true
      from charge
      join responses link on link.workspace_id = ${viewer.workspaceId} and link.charge_id = charge.id and link.state <> 'rejected'
      join claims r on r.workspace_id = link.workspace_id and r.id = link.response_id
      join articles a on a.workspace_id = r.workspace_id and a.id = r.article_id
      where ${articleMatches(viewer, filter)} and ${claimStands(sql`r`, filter)}
    ) on_it
    join claim_actors who on who.workspace_id = ${viewer.workspaceId} and who.claim_id = on_it.claim_id
    where on_it.allegation_id is not null
    order by on_it.allegation_id, who.actor_id, on_it.claim_id, on_it.answering desc
  )`;

type Row = {
  slug: string;
  proposition: string;
  charges: number;
  actor: ActorName;
  made: { type: ClaimType; answering: boolean; claims: number; unreviewed: boolean }[];
  rank: number | null;
};

/** Who says what on each allegation: its claims by actor, and the accused with how they stand. */
export async function stances(viewer: Principal, filter: ClaimFilter): Promise<StanceTable> {
  const workspace = viewer.workspaceId;
  const rows = await database().execute<Row>(sql`
    with ${standing(viewer, filter)}, ${stanceOf(viewer, filter)}, made as (
      select allegation_id, actor_id, jsonb_agg(jsonb_build_object(
        'type', type, 'answering', answering, 'claims', claims, 'unreviewed', unreviewed)) as made
      from (select allegation_id, actor_id, type, answering, count(*) as claims, bool_or(unreviewed) as unreviewed
        from stance group by 1, 2, 3, 4) each_kind
      group by 1, 2
    ), facing as (
      select allegation_id, accused_id as actor_id, min(rank) as rank from standing
      where allegation_id is not null group by 1, 2
    )
    select g.slug, g.proposition, jsonb_build_object('name', n.name, 'slug', n.slug) as actor,
      (select count(*)::int from charge where charge.allegation_id = g.id) as charges,
      coalesce(made.made, '[]') as made, facing.rank
    from made full join facing using (allegation_id, actor_id)
    join allegations g on g.workspace_id = ${workspace} and g.id = allegation_id
    join actors n on n.workspace_id = ${workspace} and n.id = actor_id`);
  const [size] = await database().execute<{ charges: number; loose: number }>(sql`
    with ${standing(viewer, filter)}
    select count(allegation_id)::int as charges, (count(*) - count(allegation_id))::int as loose from charge`);
  return tabled(rows, size ?? { charges: 0, loose: 0 });
}

function cellOf(row: Row): StanceCell {
  const said = new Set(row.made.map((one) => (one.answering ? ANSWER_OF_TYPE[one.type] : "alleges")));
  return {
    actor: row.actor,
    claims: row.made.reduce((sum, one) => sum + one.claims, 0),
    stances: (["alleges", ...ANSWER_ORDER] as const).filter((stance) => said.has(stance)),
    accused: row.rank === null ? null : answerAt(row.rank),
    unreviewed: row.made.some((one) => one.unreviewed),
  };
}

function tabled(rows: readonly Row[], size: { charges: number; loose: number }): StanceTable {
  const table = new Map<string, StanceRow & { cells: Map<string, StanceCell> }>();
  const actors = new Map<string, { actor: ActorName; claims: number }>();
  for (const row of rows) {
    const { slug, proposition, charges, actor } = row;
    const line = table.get(slug) ?? { allegation: { slug, proposition }, charges, cells: new Map() };
    const cell = cellOf(row);
    line.cells.set(actor.slug, cell);
    table.set(slug, line);
    actors.set(actor.slug, { actor, claims: (actors.get(actor.slug)?.claims ?? 0) + cell.claims });
  }
  const claimsOn = (row: StanceRow) => [...row.cells.values()].reduce((sum, cell) => sum + cell.claims, 0);
  return {
    ...size,
    actors: [...actors.values()]
      .sort((a, b) => b.claims - a.claims || a.actor.name.localeCompare(b.actor.name, "en"))
      .map((one) => one.actor),
    rows: [...table.values()].sort(
      (a, b) =>
        claimsOn(b) - claimsOn(a) || a.allegation.proposition.localeCompare(b.allegation.proposition, "en"),
    ),
  };
}
