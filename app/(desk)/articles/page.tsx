import type { Metadata } from "next";
import { viewerAt } from "#auth/viewer";
import { Articles } from "#components/article/articles";
import { FilterBar } from "#components/filter/filter-bar";
import { articleList } from "#db/queries/article-list";
import { filterOptions } from "#db/queries/filter-options";
import { articleSearchFrom } from "#domain/article-search";
import { pageFrom } from "#domain/claim-search";
import { Moment } from "../moment";

export const metadata: Metadata = { title: "Articles" };

/** The articles of the desk, and what was claimed in them. */
export default async function ArticlesPage({ searchParams }: PageProps<"/articles">) {
  const params = await searchParams;
  const who = await viewerAt(params);
  const search = articleSearchFrom(params);
  const page = pageFrom(params);
  const [list, options] = await Promise.all([articleList(who, search, page), filterOptions(who)]);
  return (
    <>
      <Moment params={params} />
      <FilterBar
        filter={search}
        options={options}
        path="/articles"
        show={["dates", "outlets", "actors", "types", "allegation", "sourcing"]}
        keep={search.q ? { q: search.q } : {}}
      />
      <Articles list={list} search={search} page={page} />
    </>
  );
}
