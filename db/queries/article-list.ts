import { type SQL, sql } from "drizzle-orm";
import type { ArticleSearch } from "#domain/article-search";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { articlePassages, type Passage } from "./article-passages";
import { articleMatches, pairMatches } from "./matching";
import { wordsSought } from "./search-items";

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
  /** where its text holds the words that are searched for; none where none are */
  readonly passages: readonly Passage[];
}

type Row = Omit<ListedArticle, "passages">;
/** The filter, and words to find in the texts where some are. */
type Asked = ClaimFilter & Partial<Pick<ArticleSearch, "q">>;

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

/**
 * The articles under a filter with what was claimed in them: the newest print first, or where words are searched for, the
 * best match.
 */
export const articleList = remembered(articlePage);

/** The same, not remembered: for the pages of a file. */
export async function articlePage(viewer: Principal, asked: Asked, page = 1): Promise<ArticleListPage> {
  const [sums, rows] = await Promise.all([sumsOf(viewer, asked), pageOf(viewer, asked, page)]);
  const passages = await articlePassages(
    viewer,
    rows.map(({ id }) => id),
    asked.q ?? "",
  );
  return {
    articles: rows.map((row) => ({ ...row, passages: passages.get(row.id) ?? [] })),
    total: sums.total,
    outside: sums.all - sums.total,
    pageSize: PAGE_SIZE,
  };
}

/** How many articles a search of this kind finds. */
export const articlesFound = remembered(
  async (viewer: Principal, asked: Asked): Promise<number> => (await sumsOf(viewer, asked)).total,
);

async function sumsOf(viewer: Principal, asked: Asked) {
  const [sums] = await reading(viewer).execute<{ total: number; all: number }>(sql`
    select (select count(*)::int from articles a where ${belongs(viewer, asked)}) as total,
      (select count(*)::int from articles where workspace_id = ${viewer.workspaceId} and withdrawn_at is null) as all`);
  return sums ?? { total: 0, all: 0 };
}

async function pageOf(viewer: Principal, asked: Asked, page: number): Promise<readonly Row[]> {
  const workspace = viewer.workspaceId;
  const score = asked.q
    ? sql`(select max(ts_rank(v.search, ${wordsSought(asked.q)})) from article_versions v
        where v.workspace_id = ${workspace} and v.article_id = a.id)`
    : sql`0`;
  const order = sql.raw("score desc, published desc nulls last, document, ordinal, id");
  return reading(viewer).execute<Row & Record<string, unknown>>(sql`
    with page as (
      select a.id, a.title, a.published, a.outlet_id, a.ordinal, d.name as document, ${score} as score
      from articles a join documents d on d.workspace_id = a.workspace_id and d.id = a.document_id
      where ${belongs(viewer, asked)}
      order by ${order} limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}
    ), ${tally(viewer, asked)}
    select page.id, page.title, page.published::text, page.document,
      case when o.id is null then null else jsonb_build_object('name', o.name, 'key', o.name_key) end as outlet,
      coalesce((select sum(claims) from tally t where t.article_id = page.id), 0)::int as claims,
      coalesce((select sum(reviewed) from tally t where t.article_id = page.id), 0)::int as reviewed,
      coalesce((select jsonb_object_agg(type, claims) from tally t where t.article_id = page.id), '{}') as types,
      greatest(1, (select count(*)::int from copies own
        join copies k on k.workspace_id = own.workspace_id and k.cluster_id = own.cluster_id
        where own.workspace_id = ${workspace} and own.article_id = page.id)) as prints
    from page left join outlets o on o.workspace_id = ${workspace} and o.id = page.outlet_id
    order by ${sql.raw("page.score desc, page.published desc nulls last, page.document, page.ordinal, page.id")}`);
}

/** Condition on an article `a`: it belongs in the list. */
function belongs(viewer: Principal, asked: Asked): SQL {
  const parts = [articleMatches(viewer, asked)];
  if (asksOfClaims(asked))
    parts.push(sql`a.id in (select p.article_id from claim_pairs p where ${pairMatches(viewer, asked)})`);
  if (asked.q) parts.push(sql`a.id in (${holding(viewer, asked.q)})`);
  return sql.join(parts, sql` and `);
}

/** The ids of articles whose newest text holds the words. */
const holding = (viewer: Principal, q: string): SQL => sql`
  select v.article_id from article_versions v
  where v.workspace_id = ${viewer.workspaceId} and v.search @@ ${wordsSought(q)} and not exists (
    select from article_versions n
    where n.workspace_id = v.workspace_id and n.article_id = v.article_id and n.number > v.number)`;

/** `tally (article_id, type, claims, reviewed)`, after `page`: what was claimed in its articles. */
const tally = (viewer: Principal, filter: ClaimFilter) => sql`
  tally as (
    select p.article_id, p.type, count(*)::int as claims,
      (count(*) filter (where p.state in ('accepted', 'corrected')))::int as reviewed
    from claim_pairs p
    where ${pairMatches(viewer, filter)} and p.ordinal = 1 and p.article_id in (select id from page)
    group by 1, 2
  )`;
