import type { ReactNode } from "react";
import type { ArticleListPage } from "#db/queries/article-list";
import { hrefOfArticles } from "#domain/address";
import { type ArticleSearch, articleSearchParts, hrefOfArticleSearch } from "#domain/article-search";
import { isNarrow } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { counted } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { SearchField } from "../search/search-field";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { NothingYet } from "../ui/nothing-yet";
import { PageHead } from "../ui/page-head";
import { Pager } from "../ui/pager";
import { ArticleList } from "./article-list";

interface ArticlesProps {
  readonly list: ArticleListPage;
  readonly search: ArticleSearch;
  readonly page: number;
}

/** The page of articles: how many, the list, or why there is none. */
export function Articles({ list, search, page }: ArticlesProps) {
  const { articles, total } = list;
  return (
    <div className="page">
      <PageHead
        title={counted(total, "article")}
        note={noteOf(search, list)}
        aside={
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <SearchField
              action="/articles"
              parts={articleSearchParts(search)}
              label="Words in the articles"
            />
            <TakeAway figure="articles" parts={articleSearchParts(search)} />
          </div>
        }
      />
      <div className="sec">
        {articles.length > 0 ? (
          <ArticleList articles={articles} filter={search} />
        ) : (
          <NoArticle list={list} search={search} />
        )}
        <Pager
          page={page}
          pageSize={list.pageSize}
          total={total}
          hrefOf={(to) => hrefOfArticleSearch(search, to)}
        />
      </div>
    </div>
  );
}

/** What the list holds, and in what order. */
function noteOf(search: ArticleSearch, { total, outside }: ArticleListPage): ReactNode {
  if (search.q && total > 0)
    return (
      <>
        The texts of these articles hold “{search.q}”; the best match stands first.{" "}
        <Link href={hrefOfSearch(search)}>The same words in claims</Link>
      </>
    );
  if (isNarrow(search))
    return `Articles under the filters above, with the claims that the filters let through. ${counted(outside, "article")} outside them.`;
  return "Each article with its claims by type, and how many of them a person has decided on. Newest print first.";
}

function NoArticle({ list: { total, outside }, search }: { list: ArticleListPage; search: ArticleSearch }) {
  if (total > 0)
    return (
      <EmptyState title="This page of the list is empty.">
        It holds {counted(total, "article")}. <Link href={hrefOfArticles()}>Go to its beginning</Link>
      </EmptyState>
    );
  if (outside > 0)
    return (
      <EmptyState title={search.q ? `No article holds “${search.q}”.` : "No article matches these filters."}>
        {counted(outside, "article")} {outside === 1 ? "stands" : "stand"} outside.{" "}
        <Link href={hrefOfArticles()}>{search.q ? "Show all articles" : "Clear filters"}</Link>
      </EmptyState>
    );
  return (
    <NothingYet title="No article yet.">
      Articles stand here once they are imported, the newest first: each with its text, the claims marked in
      it, and how far their review has come.
    </NothingYet>
  );
}
