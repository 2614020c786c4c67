import { type SQL, sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { articleMatches, claimStands } from "./matching";

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
