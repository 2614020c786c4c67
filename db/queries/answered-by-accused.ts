import { sql } from "drizzle-orm";

/**
 * Condition on a link `l` of a response to a charge: one whom the charge accuses, or its offices or people, gives it. What
 * an editor said of the link comes first.
 */
export const answeredByAccused = sql`(l.speaks_for is distinct from 'other' and (l.speaks_for = 'accused' or exists (
  select from claim_actors ra
  join claim_targets ct on ct.workspace_id = ra.workspace_id and ct.claim_id = l.charge_id
  where ra.workspace_id = l.workspace_id and ra.claim_id = l.response_id and (ra.actor_id = ct.actor_id or exists (
    select from affiliations f where f.workspace_id = l.workspace_id and f.actor_id = ra.actor_id
      and f.body_id = ct.actor_id and f.role in ('speaks-for', 'office-of', 'agency-of'))))))`;
