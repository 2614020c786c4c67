import { type SQL, sql } from "drizzle-orm";
import { type ClaimFilter, NO_OUTLET } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";

/** A list of values as parameters, for `in (…)`. */
export const listed = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

/** Condition on a column: it is one of these ids, however many, as one parameter. */
export const amongIds = (column: SQL, ids: readonly string[]): SQL =>
  sql`${column} = any (${`{${ids.join(",")}}`}::uuid[])`;

/** Conditions on where and when something was printed, over a row under this alias that says so: the filter's part of it. */
function printMatches(alias: SQL, viewer: Principal, filter: ClaimFilter): SQL {
  const workspace = viewer.workspaceId;
  const parts = [sql`${alias}.workspace_id = ${workspace}`];
  if (filter.from) parts.push(sql`${alias}.published >= ${filter.from}`);
  if (filter.to) parts.push(sql`${alias}.published <= ${filter.to}`);
  if (filter.outlets.length > 0)
    parts.push(sql`(${alias}.outlet_id in (
      select id from outlets where workspace_id = ${workspace} and name_key in (${listed(filter.outlets)}))
      ${filter.outlets.includes(NO_OUTLET) ? sql`or ${alias}.outlet_id is null` : sql``})`);
  return sql.join(parts, sql` and `);
}

/** Conditions on an article `a` (with its outlet id): which articles the filter looks at. Withdrawn ones never count. */
export const articleMatches = (viewer: Principal, filter: ClaimFilter): SQL =>
  sql`${printMatches(sql`a`, viewer, filter)} and a.withdrawn_at is null`;

/** Does a claim under this alias count at all, for "all" or for "reviewed only"? Rejected ones never do. */
export const claimStands = (alias: SQL, filter: ClaimFilter): SQL =>
  filter.review === "reviewed"
    ? sql`${alias}.state in ('accepted', 'corrected')`
    : sql`${alias}.state <> 'rejected'`;

/** Conditions on what the filter asks of a claim itself, over a row under this alias that says so, and the claim's id. */
function askedOfClaim(alias: SQL, claim: SQL, viewer: Principal, filter: ClaimFilter): SQL {
  const workspace = viewer.workspaceId;
  const parts = [claimStands(alias, filter)];
  if (filter.types.length > 0) parts.push(sql`${alias}.type in (${listed(filter.types)})`);
  if (filter.sourcing.length > 0) parts.push(sql`${alias}.sourcing in (${listed(filter.sourcing)})`);
  if (filter.allegation)
    parts.push(sql`${alias}.allegation_id = (
      select id from allegations where workspace_id = ${workspace} and slug = ${filter.allegation})`);
  if (filter.actors.length > 0) {
    const actor = sql`any (array(
      select id from actors where workspace_id = ${workspace} and slug in (${listed(filter.actors)})))`;
    parts.push(sql`${claim} in (
      select f.claim_id from claim_pairs f where f.workspace_id = ${workspace}
        and (f.from_id = ${actor} or f.to_id = ${actor} or f.speaker_id = ${actor}))`);
  }
  return sql.join(parts, sql` and `);
}

/** Conditions on a claim `c` and its article `a`: the claims that the filter lets through. */
export const claimMatches = (viewer: Principal, filter: ClaimFilter): SQL =>
  sql`c.workspace_id = ${viewer.workspaceId} and ${articleMatches(viewer, filter)}
    and ${askedOfClaim(sql`c`, sql`c.id`, viewer, filter)}`;

/** Conditions on a row `p` of `claim_pairs`: the pairs of the claims that the filter lets through. */
export const pairMatches = (viewer: Principal, filter: ClaimFilter): SQL =>
  sql`${printMatches(sql`p`, viewer, filter)} and ${askedOfClaim(sql`p`, sql`p.claim_id`, viewer, filter)}`;

/**
 * Conditions on a row of `charge_replies`, or of `claim_pairs` for a claim that replies: the replies among which the filter
 * looks, whatever its other parts.
 */
export const replyMatches = (viewer: Principal, filter: ClaimFilter, alias: SQL = sql`r`): SQL =>
  sql`${printMatches(alias, viewer, filter)} and ${claimStands(alias, filter)}`;

/**
 * Columns of rows `p` of `claim_pairs` that the filter lets through, each claim once for each actor on whose behalf it is
 * made: its first pair as it stands, and of its others those that name another.
 */
export function onBehalf(viewer: Principal, filter: ClaimFilter, columns: SQL, only: SQL = sql`true`): SQL {
  const workspace = viewer.workspaceId;
  const rows = sql`select ${columns} from claim_pairs p
    where ${pairMatches(viewer, filter)} and p.from_id is not null and ${only}`;
  return sql`${rows} and p.ordinal = 1 union all ${rows} and p.ordinal > 1
    and p.claim_id in (select claim_id from claim_pairs where workspace_id = ${workspace} and ordinal = 2)
    and not exists (select from claim_pairs before where before.workspace_id = ${workspace}
      and before.claim_id = p.claim_id and before.from_id = p.from_id and before.ordinal < p.ordinal)`;
}
