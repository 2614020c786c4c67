import type { Metadata } from "next";
import { viewerAt } from "#auth/viewer";
import { FilterBar } from "#components/filter/filter-bar";
import { ClaimSearch } from "#components/search/claim-search";
import { articlesFound } from "#db/queries/article-list";
import { claimFacets } from "#db/queries/claim-facets";
import { claimSearch } from "#db/queries/claim-search";
import { coverage } from "#db/queries/coverage";
import { filterOptions } from "#db/queries/filter-options";
import { articleSearchFrom } from "#domain/article-search";
import { askedBesideFilter, searchFrom } from "#domain/claim-search";
import { Moment } from "../moment";

export const metadata: Metadata = { title: "Claims" };

/** All claims, or those that words, a filter or a figure ask for. */
export default async function ClaimsPage({ searchParams }: PageProps<"/claims">) {
  const params = await searchParams;
  const [who, search] = [await viewerAt(params), searchFrom(params)];
  const [found, facets, options, reach, inArticles] = await Promise.all([
    claimSearch(who, search),
    claimFacets(who, search),
    filterOptions(who),
    coverage(who, search),
    search.q ? articlesFound(who, articleSearchFrom(params)) : null,
  ]);
  return (
    <>
      <Moment params={params} />
      <FilterBar
        filter={search}
        options={options}
        path="/claims"
        show={["dates", "actors", "types", "allegation", "outlets", "sourcing"]}
        keep={askedBesideFilter(search)}
      />
      <ClaimSearch {...{ search, found, facets, options, inArticles }} coverage={reach} />
    </>
  );
}
