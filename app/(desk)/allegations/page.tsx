import type { Metadata } from "next";
import { viewerAt } from "#auth/viewer";
import { AllegationList } from "#components/allegation/allegation-list";
import { FilterBar } from "#components/filter/filter-bar";
import { allegationList } from "#db/queries/allegation-list";
import { coverage } from "#db/queries/coverage";
import { filterOptions } from "#db/queries/filter-options";
import { pageFrom } from "#domain/claim-search";
import { filterFrom } from "#domain/filter-from";
import { Moment } from "../moment";

export const metadata: Metadata = { title: "Allegations" };

/** What is alleged, by whom, against whom, and how they stand. */
export default async function AllegationsPage({ searchParams }: PageProps<"/allegations">) {
  const params = await searchParams;
  const [who, filter] = [await viewerAt(params), filterFrom(params)];
  const [options, reach, allegations] = await Promise.all([
    filterOptions(who),
    coverage(who, filter),
    allegationList(who, filter),
  ]);
  return (
    <>
      <Moment params={params} />
      <FilterBar
        filter={filter}
        options={options}
        path="/allegations"
        show={["dates", "actors", "outlets", "sourcing"]}
      />
      <div className="page">
        <AllegationList allegations={allegations} coverage={reach} filter={filter} page={pageFrom(params)} />
      </div>
    </>
  );
}
