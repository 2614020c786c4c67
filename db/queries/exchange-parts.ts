import { type SQL, sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { pairMatches, replyMatches } from "./matching";

/**
 * The exchange on the allegation that a filter names, as common table expressions to be put after `with`:
 *
 * - `charge (id, article_id, outlet_id, published, place, day, number)`: its charges, numbered from 1 in the order of print,
 *   then of the text;
 * - `link (charge_id, number, id, article_id, outlet_id, published, place, day)`: each claim that answers one of them, with
 *   the number of that charge;
 * - `part (id, article_id, outlet_id, published, place, day, answering)`: both sides; a claim that answers one charge and
 *   makes another stands on both.
 */
export const exchangeParts = (viewer: Principal, filter: ClaimFilter): SQL => sql`
  charge as materialized (
    select p.claim_id as id, p.article_id, p.outlet_id, p.published, p.place, p.day,
      (row_number() over (order by p.published nulls last, p.article_id, p.place, p.claim_id))::int as number
    from claim_pairs p where ${pairMatches(viewer, filter)} and p.type = 'allege' and p.ordinal = 1
  ),
  link as materialized (
    select charge.id as charge_id, charge.number, r.claim_id as id, r.article_id, r.outlet_id, r.published, r.place, r.day
    from charge
    join responses l on l.workspace_id = ${viewer.workspaceId} and l.charge_id = charge.id and l.state <> 'rejected'
    join claim_pairs r on r.claim_id = l.response_id and r.ordinal = 1
    where ${replyMatches(viewer, filter)}
  ),
  part as (
    select id, article_id, outlet_id, published, place, day, false as answering from charge
    union select id, article_id, outlet_id, published, place, day, true from link
  )`;
