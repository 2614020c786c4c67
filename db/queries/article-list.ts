import { type SQL, sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { articleMatches, pairMatches } from "./matching";

export interface ListedArticle {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: { readonly name: string; readonly key: string } | null;
  readonly published: string | null;
  readonly document: string;
  /** claims that the filter lets through, and how many of them a person has decided on */
  readonly claims: number;
  readonly reviewed: number;
  readonly types: Readonly<Partial<Record<ClaimType, number>>>;
  /** how many articles print its text, itself included; 1 where it is no copy */
  readonly prints: number;
}

export interface ArticleListPage {
  readonly articles: readonly ListedArticle[];
  readonly total: number;
  /** articles of the workspace that the filter leaves out */
  readonly outside: number;
  readonly pageSize: number;
}

/** Articles on one page of the list. */
const PAGE_SIZE = 50;

/** Does the filter ask something of the claims, so that an article without such a claim does not belong in the list? */
const asksOfClaims = (filter: ClaimFilter): boolean =>
  filter.actors.length + filter.types.length + filter.sourcing.length > 0 ||
  filter.allegation !== undefined ||
  filter.review === "reviewed";

/** The articles under a filter, the newest print first, with what was claimed in them. */
export async function articleList(
  viewer: Principal,
  filter: ClaimFilter,
  page = 1,
): Promise<ArticleListPage> {
  const workspace = viewer.workspaceId;
  const [[sums], rows] = await Promise.all([
    reading(viewer).execute<{ total: number; all: number }>(sql`
      select (select count(*)::int from articles a where ${belongs(viewer, filter)}) as total,
        (select count(*)::int from articles where workspace_id = ${workspace} and withdrawn_at is null) as all`),
    reading(viewer).execute<ListedArticle & Record<string, unknown>>(sql`
      with page as (
        select a.id, a.title, a.published, a.outlet_id, a.ordinal, d.name as document
        from articles a join documents d on d.workspace_id = a.workspace_id and d.id = a.document_id
        where ${belongs(viewer, filter)}
        order by a.published desc nulls last, d.name, a.ordinal, a.id
        limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}
      ), ${tally(viewer, filter)}
      select page.id, page.title, page.published::text, page.document,
        case when o.id is null then null else jsonb_build_object('name', o.name, 'key', o.name_key) end as outlet,
        coalesce((select sum(claims) from tally t where t.article_id = page.id), 0)::int as claims,
        coalesce((select sum(reviewed) from tally t where t.article_id = page.id), 0)::int as reviewed,
        coalesce((select jsonb_object_agg(type, claims) from tally t where t.article_id = page.id), '{}') as types,
        greatest(1, (select count(*)::int from copies own
          join copies k on k.workspace_id = own.workspace_id and k.cluster_id = own.cluster_id
          where own.workspace_id = ${workspace} and own.article_id = page.id)) as prints
      from page left join outlets o on o.workspace_id = ${workspace} and o.id = page.outlet_id
      order by page.published desc nulls last, page.document, page.ordinal, page.id`),
  ]);
  const total = sums?.total ?? 0;
  return { articles: rows, total, outside: (sums?.all ?? 0) - total, pageSize: PAGE_SIZE };
}

/** Condition on an article `a`: it belongs in the list. */
const belongs = (viewer: Principal, filter: ClaimFilter): SQL =>
  asksOfClaims(filter)
    ? sql`${articleMatches(viewer, filter)} and a.id in (
        select p.article_id from claim_pairs p where ${pairMatches(viewer, filter)})`
    : articleMatches(viewer, filter);

/** `tally (article_id, type, claims, reviewed)`, after `page`: what was claimed in its articles. */
const tally = (viewer: Principal, filter: ClaimFilter) => sql`
  tally as (
    select p.article_id, p.type, count(*)::int as claims,
      (count(*) filter (where p.state in ('accepted', 'corrected')))::int as reviewed
    from claim_pairs p
    where ${pairMatches(viewer, filter)} and p.ordinal = 1 and p.article_id in (select id from page)
    group by 1, 2
  )`;
