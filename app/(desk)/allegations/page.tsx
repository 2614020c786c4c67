import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { AllegationList } from "#components/allegation/allegation-list";
import { FilterBar } from "#components/filter/filter-bar";
import { allegationList } from "#db/queries/allegation-list";
import { coverage } from "#db/queries/coverage";
import { filterOptions } from "#db/queries/filter-options";
import { filterFrom } from "#domain/filter-from";

export const metadata: Metadata = { title: "Allegations" };

/** What is alleged, by whom, against whom, and how they stand. */
export default async function AllegationsPage({ searchParams }: PageProps<"/allegations">) {
  const [who, filter] = [await viewer(), filterFrom(await searchParams)];
  const [options, reach, allegations] = await Promise.all([
    filterOptions(who),
    coverage(who, filter),
    allegationList(who, filter),
  ]);
  return (
    <>
      <FilterBar
        filter={filter}
        options={options}
        path="/allegations"
        show={["dates", "actors", "outlets", "sourcing"]}
      />
      <div className="page">
        <AllegationList allegations={allegations} coverage={reach} filter={filter} />
      </div>
    </>
  );
}
