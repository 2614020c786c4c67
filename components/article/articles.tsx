import type { ArticleListPage } from "#db/queries/article-list";
import { hrefOfArticles } from "#domain/address";
import { addressOf, type ClaimFilter, filterParts, isNarrow } from "#domain/claim-filter";
import { counted } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { NothingYet } from "../ui/nothing-yet";
import { PageHead } from "../ui/page-head";
import { Pager } from "../ui/pager";
import { ArticleList } from "./article-list";

interface ArticlesProps {
  readonly list: ArticleListPage;
  readonly filter: ClaimFilter;
  readonly page: number;
}

/** The page of articles: how many, the list, or why there is none. */
export function Articles({ list, filter, page }: ArticlesProps) {
  const { articles, total, outside } = list;
  return (
    <div className="page">
      <PageHead
        title={counted(total, "article")}
        aside={<TakeAway figure="articles" parts={filterParts(filter)} />}
        note={
          isNarrow(filter)
            ? `Articles under the filters above, with the claims that the filters let through. ${counted(outside, "article")} outside them.`
            : "Each article with its claims by type, and how many of them a person has decided on. Newest print first."
        }
      />
      <div className="sec">
        {articles.length > 0 ? (
          <ArticleList articles={articles} filter={filter} />
        ) : (
          <NoArticle list={list} />
        )}
        <Pager
          page={page}
          pageSize={list.pageSize}
          total={total}
          hrefOf={(to) => addressOf("/articles", { ...filterParts(filter), page: String(to) })}
        />
      </div>
    </div>
  );
}

function NoArticle({ list: { total, outside } }: { list: ArticleListPage }) {
  if (total > 0)
    return (
      <EmptyState title="This page of the list is empty.">
        It holds {counted(total, "article")}. <Link href={hrefOfArticles()}>Go to its beginning</Link>
      </EmptyState>
    );
  if (outside > 0)
    return (
      <EmptyState title="No article matches these filters.">
        {counted(outside, "article")} {outside === 1 ? "stands" : "stand"} outside them.{" "}
        <Link href={hrefOfArticles()}>Clear filters</Link>
      </EmptyState>
    );
  return (
    <NothingYet title="No article yet.">
      Articles stand here once they are imported, the newest first: each with its text, the claims marked in
      it, and how far their review has come.
    </NothingYet>
  );
}
