import { sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { type Quotation, quotations } from "./quotations";
import { stanceOf } from "./stances";
import { standing } from "./standing";

/** The claims behind a figure of allegation × actor, and the charges that the actor faces there. */
export interface StanceClaims {
  readonly claims: readonly Quotation[];
  readonly faced: readonly Quotation[];
}

/**
 * The claims of one actor that make or answer a charge of one allegation, newest first, and the charges against it; at
 * most `most` of both together, where it is given.
 */
export async function stanceClaims(
  viewer: Principal,
  filter: ClaimFilter,
  of: { allegation: string; actor: string },
  most?: number,
): Promise<StanceClaims> {
  const workspace = viewer.workspaceId;
  const rows = await database().execute<{ id: string; own: boolean }>(sql`
    with ${standing(viewer, filter)}, ${stanceOf(viewer, filter)}, listed as (
      select claim_id as id, allegation_id, actor_id, true as own from stance
      union
      select charge_id, allegation_id, accused_id, false from standing
    )
    select listed.id, listed.own from listed
    join allegations g on g.workspace_id = ${workspace} and g.id = listed.allegation_id and g.slug = ${of.allegation}
    join actors n on n.workspace_id = ${workspace} and n.id = listed.actor_id and n.slug = ${of.actor}
    join claims c on c.workspace_id = ${workspace} and c.id = listed.id
    join articles a on a.workspace_id = ${workspace} and a.id = c.article_id
    order by coalesce(c.said, a.published) desc nulls last, c.article_id, c.ordinal
    limit ${most ?? null}`);
  const shown = await quotations(viewer, [...new Set(rows.map((row) => row.id))]);
  const among = (own: boolean) => {
    const ids = new Set(rows.filter((row) => row.own === own).map((row) => row.id));
    return shown.filter((quotation) => ids.has(quotation.id));
  };
  return { claims: among(true), faced: among(false) };
}
