import { sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { articleMatches, claimMatches } from "./matching";

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
      with ${listed(viewer, filter)}
      select (select count(*)::int from listed) as total, (select count(*)::int from articles
        where workspace_id = ${workspace} and withdrawn_at is null) as all`),
    reading(viewer).execute<ListedArticle & Record<string, unknown>>(sql`
      with ${listed(viewer, filter)}
      select a.id, a.title, a.published::text, d.name as document, listed.claims, listed.reviewed, listed.types,
        case when o.id is null then null else jsonb_build_object('name', o.name, 'key', o.name_key) end as outlet
      from listed
      join articles a on a.workspace_id = ${workspace} and a.id = listed.id
      join documents d on d.workspace_id = a.workspace_id and d.id = a.document_id
      left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
      order by a.published desc nulls last, d.name, a.ordinal, a.id
      limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`),
  ]);
  const total = sums?.total ?? 0;
  return { articles: rows, total, outside: (sums?.all ?? 0) - total, pageSize: PAGE_SIZE };
}

/** `listed (id, claims, reviewed, types)`: the articles that belong in the list. */
const listed = (viewer: Principal, filter: ClaimFilter) => sql`
  tally as (
    select c.article_id, c.type, count(*)::int as claims,
      (count(*) filter (where c.state in ('accepted', 'corrected')))::int as reviewed
    from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    where ${claimMatches(viewer, filter)}
    group by 1, 2
  ),
  listed as (
    select a.id, coalesce(sum(t.claims), 0)::int as claims, coalesce(sum(t.reviewed), 0)::int as reviewed,
      coalesce(jsonb_object_agg(t.type, t.claims) filter (where t.type is not null), '{}') as types
    from articles a left join tally t on t.article_id = a.id
    where ${articleMatches(viewer, filter)}
    group by a.id
    ${asksOfClaims(filter) ? sql`having count(t.type) > 0` : sql``}
  )`;
