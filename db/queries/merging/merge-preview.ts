import { sql } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { Mergeable } from "#domain/merge";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";

/** One of two things beside each other: what it counts, and sentences in which it stands. */
export interface PreviewSide {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly version: number;
  readonly spellings: readonly string[];
  readonly charges: number;
  readonly made: number;
  readonly replies: number;
  readonly articles: number;
  readonly evidence: readonly { readonly id: string; readonly words: string; readonly where: string }[];
}

export interface MergePreview {
  readonly sides: readonly [PreviewSide, PreviewSide];
  /** what the two count as one: a claim that names both counts once */
  readonly together: Pick<PreviewSide, "charges" | "made" | "replies" | "articles">;
}

interface Row extends PreviewSide, Record<string, unknown> {}

const EVIDENCE = 4;

/** Two things beside each other, and what they count as one. Throws not-found where one is not here or is merged. */
export async function mergePreview(
  viewer: Principal,
  kind: Mergeable,
  slugs: readonly [string, string],
): Promise<MergePreview> {
  const sides: PreviewSide[] = [];
  for (const slug of slugs) {
    const [row] = await reading(viewer).execute<Row>(side(viewer, kind, [slug]));
    if (row) sides.push(row);
  }
  const [one, other] = sides;
  const [together] = await reading(viewer).execute<Row>(side(viewer, kind, slugs));
  if (!one || !other || !together)
    throw new NotFoundFailure("One of the two is not here, or is merged already.");
  const { charges, made, replies, articles } = together;
  return { sides: [one, other], together: { charges, made, replies, articles } };
}

function side(viewer: Principal, kind: Mergeable, slugs: readonly string[]) {
  const workspace = viewer.workspaceId;
  const wanted = sql`(${sql.join(
    slugs.map((slug) => sql`${slug}`),
    sql`, `,
  )})`;
  const things =
    kind === "actor"
      ? sql`select id, name, slug, version from actors where workspace_id = ${workspace} and merged_into is null and slug in ${wanted}`
      : sql`select id, proposition as name, slug, version from allegations
          where workspace_id = ${workspace} and merged_into is null and slug in ${wanted}`;
  const parts =
    kind === "actor"
      ? sql`select x.claim_id, 'by' as part from claim_actors x where x.workspace_id = ${workspace} and x.actor_id in (select id from me)
        union select x.claim_id, 'about' from claim_targets x where x.workspace_id = ${workspace} and x.actor_id in (select id from me)
        union select c.id, 'spoken' from claims c where c.workspace_id = ${workspace} and c.speaker_id in (select id from me)`
      : sql`select c.id as claim_id, 'about' as part from claims c
        where c.workspace_id = ${workspace} and c.allegation_id in (select id from me)`;
  const spellings =
    kind === "actor"
      ? sql`(select coalesce(jsonb_agg(distinct l.alias), '[]') from actor_aliases l
          where l.workspace_id = ${workspace} and l.actor_id in (select id from me))`
      : sql`'[]'::jsonb`;
  return sql`
    with me as (${things}), part as (${parts}),
    claim as (
      select c.id, c.type, c.words, c.article_id, a.title, o.name as outlet, coalesce(c.said, a.published) as day, part.part
      from part join claims c on c.workspace_id = ${workspace} and c.id = part.claim_id and c.state <> 'rejected'
      join articles a on a.workspace_id = ${workspace} and a.id = c.article_id and a.withdrawn_at is null
      left join outlets o on o.workspace_id = ${workspace} and o.id = a.outlet_id)
    select me.id, me.name, me.slug, me.version, ${spellings} as spellings,
      (select count(distinct id)::int from claim where type = 'allege' and part = 'about') as charges,
      (select count(distinct id)::int from claim where type = 'allege' and part = 'by') as made,
      (select count(distinct l.response_id)::int from responses l join claim on claim.id = ${sql.raw(kind === "actor" ? "l.response_id" : "l.charge_id")}
        where l.workspace_id = ${workspace} and l.state <> 'rejected') as replies,
      (select count(distinct article_id)::int from claim) as articles,
      (select coalesce(jsonb_agg(e), '[]') from (
        select distinct on (day, id) id, words, concat_ws(', ', outlet, day::text) as where from claim
        order by day desc nulls last, id limit ${EVIDENCE}) e) as evidence
    from me limit 1`;
}
