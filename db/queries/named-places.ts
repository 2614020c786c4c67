import { type SQL, sql } from "drizzle-orm";
import { type ActorKind, nameKey } from "#domain/actor";
import { hrefOfActor, hrefOfAllegation, hrefOfArticle } from "#domain/address";
import { dayInWords } from "#domain/day";
import type { NamedPlaces } from "#domain/named-place";
import type { Principal } from "#domain/principal";
import { KIND_WORDS } from "#domain/words";
import { reading } from "../reading";

const MOST = 6;

interface Row extends Record<string, unknown> {
  readonly kind: "actor" | "allegation" | "article";
  readonly key: string;
  readonly name: string;
  readonly actorKind: ActorKind | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

/**
 * Actors (by name or alias), allegations and articles (by title) that hold the words asked for, at most six of each: those
 * that begin with them first, then the shorter ones.
 *
 * @param asked at least two characters, else nothing is found
 */
export async function namedPlaces(viewer: Principal, asked: string): Promise<NamedPlaces> {
  const words = asked.trim().replace(/\s+/gu, " ");
  if (words.length < 2) return { actors: [], allegations: [], articles: [] };
  const rows = await reading(viewer).execute<Row>(sql`
    (${namedActors(viewer, words)}) union all (${namedAllegations(viewer, words)}) union all (${namedArticles(viewer, words)})`);
  const of = (kind: Row["kind"]) => rows.filter((row) => row.kind === kind);
  return {
    actors: of("actor").map(({ key, name, actorKind }) => ({
      href: hrefOfActor(key),
      name,
      more: actorKind ? KIND_WORDS[actorKind] : "",
    })),
    allegations: of("allegation").map(({ key, name }) => ({ href: hrefOfAllegation(key), name, more: "" })),
    articles: of("article").map(({ key, name, outlet, published }) => ({
      href: hrefOfArticle(key),
      name,
      more: [outlet, published && dayInWords(published)].filter(Boolean).join(", "),
    })),
  };
}

/** A pattern that holds the words as they are, whatever signs they hold. */
const holding = (words: string) => `%${words.replace(/[\\%_]/gu, "\\$&")}%`;

const likestFirst = (column: SQL, words: string) =>
  sql`order by starts_with(lower(${column}), ${words.toLowerCase()}) desc, length(${column}), ${column} limit ${MOST}`;

function namedActors(viewer: Principal, words: string): SQL {
  const workspace = viewer.workspaceId;
  return sql`
    select 'actor' as kind, a.slug as key, a.name, a.kind as "actorKind", null as outlet, null as published
    from actors a
    where a.workspace_id = ${workspace} and a.merged_into is null and (a.name ilike ${holding(words)} or a.id in (
      select coalesce(m.merged_into, m.id) from actor_aliases s
      join actors m on m.workspace_id = s.workspace_id and m.id = s.actor_id
      where s.workspace_id = ${workspace} and s.alias_key = ${nameKey(words)}))
    ${likestFirst(sql`a.name`, words)}`;
}

const namedAllegations = (viewer: Principal, words: string): SQL => sql`
  select 'allegation', g.slug, g.proposition, null, null, null
  from allegations g
  where g.workspace_id = ${viewer.workspaceId} and g.merged_into is null and g.proposition ilike ${holding(words)}
  ${likestFirst(sql`g.proposition`, words)}`;

const namedArticles = (viewer: Principal, words: string): SQL => sql`
  select 'article', a.id::text, a.title, null, o.name, to_char(a.published, 'YYYY-MM-DD')
  from articles a left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
  where a.workspace_id = ${viewer.workspaceId} and a.withdrawn_at is null and a.title ilike ${holding(words)}
  ${likestFirst(sql`a.title`, words)}`;
