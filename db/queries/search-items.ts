import { type SQL, sql } from "drizzle-orm";
import { ANSWERS } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import { type ClaimSearch, isRolledUp, listedAs } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { alone } from "#domain/roll-up";
import { familyOf } from "./actors/family";
import { delayOfReply, samePair } from "./delay-of-reply";
import { claimMatches } from "./matching";
import { matrixItems } from "./matrix-items";
import { wordsLike } from "./similar-words";
import { unitId } from "./units";

/** The words of a search as the database understands them. */
export const wordsSought = (search: ClaimSearch): SQL => sql`websearch_to_tsquery('english', ${search.q})`;

/** Condition on a claim `c`: it answers a charge, or one of the allegation with this slug. */
export const answersACharge = (viewer: Principal, allegation?: string): SQL => sql`exists (
  select from responses l join claims o on o.workspace_id = l.workspace_id and o.id = l.charge_id
  where l.workspace_id = ${viewer.workspaceId} and l.response_id = c.id and l.state <> 'rejected'
    and o.state <> 'rejected' and o.type = 'allege'
    ${
      allegation
        ? sql`and o.allegation_id = (
            select id from allegations where workspace_id = ${viewer.workspaceId} and slug = ${allegation})`
        : sql``
    })`;

/** Condition on a claim `c`: this person speaks, or for "none" no person is named. */
const spokenBy = (viewer: Principal, speaker: string): SQL =>
  speaker === "none"
    ? sql`c.speaker_id is null`
    : sql`c.speaker_id = (select id from actors where workspace_id = ${viewer.workspaceId} and slug = ${speaker})`;

/** The ids of whom a slug of the search means: the actor, and those it is counted with there. */
const meant = (viewer: Principal, search: ClaimSearch, slug: string): SQL =>
  familyOf(viewer, isRolledUp(search) && search.of === slug ? search : alone(slug));

/** Conditions on a claim `c` and its article `a` that a search puts beside the filter. */
function soughtMatches(viewer: Principal, search: ClaimSearch): SQL {
  const workspace = viewer.workspaceId;
  const parts: SQL[] = [sql`c.workspace_id = ${workspace}`];
  const names = (table: "claim_actors" | "claim_targets", claim: SQL, slug: string) => sql`exists (
    select from ${sql.raw(table)} x where x.workspace_id = ${workspace} and x.claim_id = ${claim}
      and x.actor_id in (${meant(viewer, search, slug)}))`;
  if (search.q) parts.push(sql`c.search @@ ${wordsSought(search)}`);
  if (search.article) parts.push(sql`a.id = ${search.article}`);
  if (search.by) parts.push(names("claim_actors", sql`c.id`, search.by));
  if (search.about) parts.push(names("claim_targets", sql`c.id`, search.about));
  if (search.repliesTo)
    parts.push(sql`exists (
      select from responses l join claims o on o.workspace_id = l.workspace_id and o.id = l.charge_id
      where l.workspace_id = ${workspace} and l.response_id = c.id and l.state <> 'rejected' and o.state <> 'rejected'
        and ${names("claim_actors", sql`o.id`, search.repliesTo)})`);
  if (search.speaker) parts.push(spokenBy(viewer, search.speaker));
  if (search.replies === "yes") parts.push(answersACharge(viewer));
  if (search.replies === "no") parts.push(sql`not ${answersACharge(viewer)}`);
  if (search.answering) parts.push(answersACharge(viewer, search.answering));
  if (search.like) parts.push(wordsLike(viewer, search.like));
  if (search.open) parts.push(sql`c.state = 'proposed'`);
  if (search.saidFrom) parts.push(sql`coalesce(c.said, a.published) >= ${search.saidFrom}`);
  if (search.saidTo) parts.push(sql`coalesce(c.said, a.published) <= ${search.saidTo}`);
  return sql.join(parts, sql` and `);
}

/** A plain list of claims, gathered by the unit where one is asked for. */
function plainItems(viewer: Principal, search: ClaimSearch): SQL {
  const workspace = viewer.workspaceId;
  const speakers = sql`(select string_agg(x.actor_id::text, ' ' order by x.actor_id) from claim_actors x
    where x.workspace_id = ${workspace} and x.claim_id = c.id)`;
  const unit = unitId(search.unit ?? "claims", {
    from: speakers,
    to: sql`c.type`,
    allegation: sql`c.allegation_id`,
  });
  const on = search.on
    ? sql`(c.allegation_id = (select id from allegations where workspace_id = ${workspace} and slug = ${search.on})
        or ${answersACharge(viewer, search.on)})`
    : sql`true`;
  return sql`found as (
    select c.id as claim_id, null::uuid as from_id, null::uuid as to_id, null::int as rank, ${unit} as unit
    from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    where ${claimMatches(viewer, search)} and ${soughtMatches(viewer, search)} and ${on})`;
}

/**
 * What a search lists, as common table expressions to be put after `with`, of which the last is `found (claim_id,
 * from_id, to_id, rank, unit)`: one row a claim, or one row an item of `matrixItems()` where the search lists what a view
 * of the matrix counts.
 */
export function searchItems(viewer: Principal, search: ClaimSearch, list = listedAs(search)): SQL {
  if (!list) return plainItems(viewer, search);
  const filter: ClaimFilter = search;
  const workspace = viewer.workspaceId;
  const parts: SQL[] = [soughtMatches(viewer, search)];
  const [from, to] = list === "pairs" ? [search.accuser, search.accused] : [search.by, search.about];
  if (from) parts.push(sql`item.from_id in (${meant(viewer, search, from)})`);
  if (to && list !== "allegations") parts.push(sql`item.to_id in (${meant(viewer, search, to)})`);
  if (search.answer) parts.push(sql`item.rank = ${ANSWERS.indexOf(search.answer)}`);
  if (search.on)
    parts.push(
      sql`item.allegation_id = (select id from allegations where workspace_id = ${workspace} and slug = ${search.on})`,
    );
  if (search.delay) parts.push(sql`delay.step = ${search.delay}`);
  return sql`${matrixItems(viewer, filter, list, search.unit ?? "claims")},
    ${search.delay ? sql`${delayOfReply(viewer)},` : sql``}
    found as (
      select item.claim_id, item.from_id, item.to_id, item.rank, item.unit
      from item
      join claims c on c.workspace_id = ${workspace} and c.id = item.claim_id
      join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
      ${search.delay ? sql`join delay on ${samePair("delay", "item")}` : sql``}
      where ${sql.join(parts, sql` and `)})`;
}
