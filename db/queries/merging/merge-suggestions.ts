import { type SQL, sql } from "drizzle-orm";
import { type Lookalike, type Mergeable, type Pair, type Suggestion, suggestionOf } from "#domain/merge";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";

interface Row extends Pair, Record<string, unknown> {}

const CANDIDATES = 400;

/** An actor with its spellings, and the bodies that it speaks for. */
const actorAs = (alias: "a" | "b", workspace: string): SQL => {
  const n = sql.raw(alias);
  return sql`jsonb_build_object('id', ${n}.id, 'name', ${n}.name, 'slug', ${n}.slug, 'kind', ${n}.kind,
    'aliases', (select coalesce(jsonb_agg(l.alias), '[]') from actor_aliases l
      where l.workspace_id = ${workspace} and l.actor_id = ${n}.id and l.alias <> ${n}.name),
    'around', (select coalesce(jsonb_agg(distinct x.name), '[]') from affiliations f
      join actors x on x.workspace_id = ${workspace} and x.id = f.body_id
      where f.workspace_id = ${workspace} and f.actor_id = ${n}.id),
    'claims', (select count(*) from (
      select claim_id from claim_actors x where x.workspace_id = ${workspace} and x.actor_id = ${n}.id
      union select claim_id from claim_targets x where x.workspace_id = ${workspace} and x.actor_id = ${n}.id
      union select id from claims c where c.workspace_id = ${workspace} and c.speaker_id = ${n}.id) y))`;
};

const allegationAs = (alias: "a" | "b", workspace: string): SQL => {
  const g = sql.raw(alias);
  return sql`jsonb_build_object('id', ${g}.id, 'name', ${g}.proposition, 'slug', ${g}.slug, 'kind', null, 'aliases', '[]'::jsonb,
    'around', (select coalesce(jsonb_agg(distinct n.name), '[]') from claims c
      join claim_targets t on t.workspace_id = ${workspace} and t.claim_id = c.id
      join actors n on n.workspace_id = ${workspace} and n.id = t.actor_id
      where c.workspace_id = ${workspace} and c.allegation_id = ${g}.id and c.state <> 'rejected'),
    'claims', (select count(*) from claims c where c.workspace_id = ${workspace} and c.allegation_id = ${g}.id))`;
};

/** Two that are not merged, and that nobody has told apart. */
const open = (kind: Mergeable, workspace: string): SQL => sql`
  a.workspace_id = ${workspace} and b.workspace_id = ${workspace} and a.id <> b.id
  and a.merged_into is null and b.merged_into is null
  and not exists (select from distinctions d where d.workspace_id = ${workspace} and d.kind = ${kind}
    and d.one_id = least(a.id, b.id) and d.other_id = greatest(a.id, b.id))`;

/** Claims that name both actors: on one side, or one against the other. */
const TOGETHER = sql`(select count(*)::int from (
    select claim_id, actor_id from claim_actors where workspace_id = a.workspace_id and actor_id in (a.id, b.id)
    union select claim_id, actor_id from claim_targets where workspace_id = a.workspace_id and actor_id in (a.id, b.id)) x
  join (select claim_id, actor_id from claim_actors where workspace_id = a.workspace_id and actor_id = b.id
    union select claim_id, actor_id from claim_targets where workspace_id = a.workspace_id and actor_id = b.id) y
    on y.claim_id = x.claim_id and x.actor_id = a.id)`;

function candidates(viewer: Principal, kind: Mergeable, about: string | null): SQL {
  const workspace = viewer.workspaceId;
  // about one thing: that one first; over all, each two once
  const once = about === null ? sql`a.id < b.id` : sql`a.slug = ${about}`;
  if (kind === "allegation")
    return sql`
      select ${allegationAs("a", workspace)} as one, ${allegationAs("b", workspace)} as other,
        similarity(a.proposition, b.proposition)::float8 as likeness, 0 as together
      from allegations a join allegations b on a.proposition % b.proposition
      where ${once} and ${open(kind, workspace)} order by 3 desc, a.id, b.id limit ${CANDIDATES}`;
  return sql`
    with spelling as (
      select l.workspace_id, l.actor_id, l.alias, l.alias_key,
        substring(l.alias_key from '[^ ]+$') as last,
        (select string_agg(left(w, 1), '' order by n) from regexp_split_to_table(l.alias_key, ' ') with ordinality x(w, n)) as initials,
        (select string_agg(left(w, 1), '' order by n) from regexp_split_to_table(l.alias_key, ' ') with ordinality x(w, n)
          where w not in ('of', 'the', 'and', 'for', 'in')) as great
      from actor_aliases l where l.workspace_id = ${workspace}),
    pair as (
      select s.actor_id as a, t.actor_id as b from spelling s join spelling t on s.alias % t.alias
      union select s.actor_id, t.actor_id from spelling s join spelling t
        on s.alias_key in (t.initials, t.great) and length(s.alias_key) > 1
      union select s.actor_id, t.actor_id from spelling s join spelling t
        on t.alias_key in (s.initials, s.great) and length(t.alias_key) > 1
      union select s.actor_id, t.actor_id from spelling s join spelling t on s.last = t.last and length(s.last) > 3)
    select ${actorAs("a", workspace)} as one, ${actorAs("b", workspace)} as other,
      similarity(a.name, b.name)::float8 as likeness, ${TOGETHER} as together
    from pair join actors a on a.id = pair.a join actors b on b.id = pair.b
    where ${once} and ${open(kind, workspace)} order by 3 desc, a.id, b.id limit ${CANDIDATES}`;
}

/**
 * Two and two that may be the same, the likely ones first, each with its reasons. About one of them where its slug is
 * given; what somebody told apart is left out.
 */
export async function mergeSuggestions(
  viewer: Principal,
  kind: Mergeable,
  about: string | null = null,
): Promise<Suggestion[]> {
  const rows = await reading(viewer).execute<Row>(candidates(viewer, kind, about));
  const found = rows.flatMap((pair) => suggestionOf(greatestFirst(pair, about !== null)) ?? []);
  return found.sort((x, y) => Number(y.tier === "likely") - Number(x.tier === "likely"));
}

/** The one with more claims stays where the two are merged; about one thing, that one stands first. */
function greatestFirst({ one, other, likeness, together }: Row, fixed: boolean): Pair {
  const inOrder: [Lookalike, Lookalike] = fixed || one.claims >= other.claims ? [one, other] : [other, one];
  return { one: inOrder[0], other: inOrder[1], likeness, together };
}
