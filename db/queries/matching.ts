import { type SQL, sql } from "drizzle-orm";
import { type ClaimFilter, NO_OUTLET } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";

/** A list of values as parameters, for `in (…)`. */
export const listed = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

/** Conditions on an article `a` (with its outlet id): which articles the filter looks at. Withdrawn ones never count. */
export function articleMatches(viewer: Principal, filter: ClaimFilter): SQL {
  const parts = [sql`a.workspace_id = ${viewer.workspaceId}`, sql`a.withdrawn_at is null`];
  if (filter.from) parts.push(sql`a.published >= ${filter.from}`);
  if (filter.to) parts.push(sql`a.published <= ${filter.to}`);
  if (filter.outlets.length > 0)
    parts.push(sql`(a.outlet_id in (
      select id from outlets where workspace_id = ${viewer.workspaceId} and name_key in (${listed(filter.outlets)}))
      ${filter.outlets.includes(NO_OUTLET) ? sql`or a.outlet_id is null` : sql``})`);
  return sql.join(parts, sql` and `);
}

/** Does a claim under this alias count at all, for "all" or for "reviewed only"? Rejected ones never do. */
export const claimStands = (alias: SQL, filter: ClaimFilter): SQL =>
  filter.review === "reviewed"
    ? sql`${alias}.state in ('accepted', 'corrected')`
    : sql`${alias}.state <> 'rejected'`;

/** Conditions on a claim `c` and its article `a`: the claims that the filter lets through. */
export function claimMatches(viewer: Principal, filter: ClaimFilter): SQL {
  const workspace = viewer.workspaceId;
  const parts = [
    sql`c.workspace_id = ${workspace}`,
    articleMatches(viewer, filter),
    claimStands(sql`c`, filter),
  ];
  if (filter.types.length > 0) parts.push(sql`c.type in (${listed(filter.types)})`);
  if (filter.sourcing.length > 0) parts.push(sql`c.sourcing in (${listed(filter.sourcing)})`);
  if (filter.allegation)
    parts.push(sql`c.allegation_id = (
      select id from allegations where workspace_id = ${workspace} and slug = ${filter.allegation})`);
  if (filter.actors.length > 0)
    parts.push(sql`exists (
      select from actors f where f.workspace_id = ${workspace} and f.slug in (${listed(filter.actors)}) and (
        f.id = c.speaker_id
        or exists (select from claim_actors x where x.workspace_id = ${workspace} and x.claim_id = c.id and x.actor_id = f.id)
        or exists (select from claim_targets x where x.workspace_id = ${workspace} and x.claim_id = c.id and x.actor_id = f.id)))`);
  return sql.join(parts, sql` and `);
}
