import { type SQL, sql } from "drizzle-orm";
import { ANSWERS } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import { type ClaimSearch, isRolledUp, listedAs } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { alone } from "#domain/roll-up";
import { familyOf } from "./actors/family";
import { pairMatches } from "./matching";
import { matrixItems } from "./matrix-items";
import { wordsLike } from "./similar-words";
import { unitId } from "./units";

/** The words of a search as the database understands them. */
export const wordsSought = (q: string): SQL => sql`websearch_to_tsquery('english', ${q})`;

/** Condition on the id of a claim: it answers a charge of the allegation with this slug. */
const answersOf = (viewer: Principal, claim: SQL, allegation: string): SQL => sql`${claim} in (
  select l.response_id from claims o join responses l on l.workspace_id = o.workspace_id and l.charge_id = o.id
  where o.workspace_id = ${viewer.workspaceId} and l.state <> 'rejected' and o.state <> 'rejected' and o.type = 'allege'
    and o.allegation_id = (select id from allegations where workspace_id = ${viewer.workspaceId} and slug = ${allegation}))`;

/** The ids of whom a slug of the search means: the actor, and those it is counted with there. */
const meant = (viewer: Principal, search: ClaimSearch, slug: string): SQL =>
  familyOf(viewer, isRolledUp(search) && search.of === slug ? search : alone(slug));

/** Condition on a row `p` of `claim_pairs`: the claim answers one that one of these actors makes. */
const repliesToActor = (viewer: Principal, actors: SQL): SQL => sql`p.claim_id in (
  select l.response_id from claim_actors x
  join claims o on o.workspace_id = x.workspace_id and o.id = x.claim_id and o.state <> 'rejected'
  join responses l on l.workspace_id = x.workspace_id and l.charge_id = x.claim_id and l.state <> 'rejected'
  where x.workspace_id = ${viewer.workspaceId} and x.actor_id = any (array(${actors})))`;

/** Condition on a row `p` of `claim_pairs`: its claim is among those of `claims c` of which the other condition holds. */
const amongClaims = (viewer: Principal, condition: SQL): SQL =>
  sql`p.claim_id in (select c.id from claims c where c.workspace_id = ${viewer.workspaceId} and ${condition})`;

/** Conditions on a row `p` of `claim_pairs` that a search puts beside the filter; none where it asks for nothing more. */
function soughtMatches(viewer: Principal, search: ClaimSearch): SQL[] {
  const workspace = viewer.workspaceId;
  const parts: SQL[] = [];
  const names = (end: "from_id" | "to_id", slug: string) => sql`p.claim_id in (
    select x.claim_id from claim_pairs x where x.workspace_id = ${workspace} and x.${sql.raw(end)} = any (array(${meant(viewer, search, slug)})))`;
  if (search.q) parts.push(amongClaims(viewer, sql`c.search @@ ${wordsSought(search.q)}`));
  if (search.like) parts.push(amongClaims(viewer, wordsLike(viewer, search.like)));
  if (search.article) parts.push(sql`p.article_id = ${search.article}`);
  if (search.by) parts.push(names("from_id", search.by));
  if (search.about) parts.push(names("to_id", search.about));
  if (search.repliesTo) parts.push(repliesToActor(viewer, meant(viewer, search, search.repliesTo)));
  if (search.speaker === "none") parts.push(sql`p.speaker_id is null`);
  else if (search.speaker)
    parts.push(sql`p.speaker_id = (
      select id from actors where workspace_id = ${workspace} and slug = ${search.speaker})`);
  if (search.replies) parts.push(search.replies === "yes" ? sql`p.answers` : sql`not p.answers`);
  if (search.answering) parts.push(answersOf(viewer, sql`p.claim_id`, search.answering));
  if (search.open) parts.push(sql`p.state = 'proposed'`);
  if (search.saidFrom) parts.push(sql`p.day >= ${search.saidFrom}`);
  if (search.saidTo) parts.push(sql`p.day <= ${search.saidTo}`);
  return parts;
}

/** A plain list of claims, gathered by the unit where one is asked for. */
function plainItems(viewer: Principal, search: ClaimSearch): SQL {
  const workspace = viewer.workspaceId;
  const from = sql`(select string_agg(x.actor_id::text, ' ' order by x.actor_id) from claim_actors x
    where x.workspace_id = ${workspace} and x.claim_id = p.claim_id)`;
  const unit = unitId(search.unit ?? "claims", {
    ...{ row: sql`p`, claim: sql`p.claim_id`, from, to: sql`true`, type: sql`p.type` },
  });
  const parts = [pairMatches(viewer, search), sql`p.ordinal = 1`, ...soughtMatches(viewer, search)];
  if (search.on)
    parts.push(sql`(p.allegation_id = (select id from allegations where workspace_id = ${workspace} and slug = ${search.on})
      or ${answersOf(viewer, sql`p.claim_id`, search.on)})`);
  return sql`found as (
    select p.claim_id, p.article_id, null::uuid as from_id, null::uuid as to_id, null::int as rank, ${unit} as unit,
      p.published, p.place, p.type, p.sourcing, p.outlet_id
    from claim_pairs p where ${sql.join(parts, sql` and `)})`;
}

/**
 * What a search lists, as common table expressions to be put after `with`, of which the last is `found (claim_id,
 * article_id, from_id, to_id, rank, unit, published, place, type, sourcing, outlet_id)`: one row a claim, or one row an item of `matrixItems()` where
 * the search lists what a view of the matrix counts; with the day on which it was printed and its place in its article;
 * for pairs with their `days` and `delay`.
 */
export function searchItems(viewer: Principal, search: ClaimSearch, list = listedAs(search)): SQL {
  if (!list) return plainItems(viewer, search);
  const filter: ClaimFilter = search;
  const [from, to] = list === "pairs" ? [search.accuser, search.accused] : [search.by, search.about];
  const ends = {
    from: from ? meant(viewer, search, from) : undefined,
    to: to && list !== "allegations" ? meant(viewer, search, to) : undefined,
    on: search.on
      ? sql`select id from allegations where workspace_id = ${viewer.workspaceId} and slug = ${search.on}`
      : undefined,
  };
  const parts = [sql`true`, ...soughtMatches(viewer, search)];
  if (search.answer) parts.push(sql`item.rank = ${ANSWERS.indexOf(search.answer)}`);
  if (search.delay) parts.push(sql`item.delay = ${search.delay}`);
  return sql`${matrixItems(viewer, filter, list, search.unit ?? "claims", ends)},
    found as (
      select item.claim_id, p.article_id, item.from_id, item.to_id, item.rank, item.unit, p.published, p.place,
        p.type, p.sourcing, p.outlet_id
        ${list === "pairs" ? sql`, item.days, item.delay` : sql``}
      from item
      join claim_pairs p on p.workspace_id = ${viewer.workspaceId} and p.claim_id = item.claim_id and p.ordinal = 1
      where ${sql.join(parts, sql` and `)})`;
}
