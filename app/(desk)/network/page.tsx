import type { Metadata } from "next";
import { viewerAt } from "#auth/viewer";
import { FilterBar } from "#components/filter/filter-bar";
import { NetworkPage } from "#components/network/network-page";
import { networkPlaces } from "#db/network/places";
import { coverage } from "#db/queries/coverage";
import { filterOptions } from "#db/queries/filter-options";
import { network } from "#db/queries/network";
import { filterFrom } from "#domain/filter-from";
import { networkKindFrom, networkParts } from "#domain/network";
import { Moment } from "../moment";

export const metadata: Metadata = { title: "Network" };

/** Who accuses or answers whom, as a picture whose actors keep their places. */
export default async function NetworkOfActors({ searchParams }: PageProps<"/network">) {
  const params = await searchParams;
  const [who, filter, kind] = [await viewerAt(params), filterFrom(params), networkKindFrom(params)];
  const [options, reach, made, places] = await Promise.all([
    filterOptions(who),
    coverage(who, filter),
    network(who, filter, kind),
    networkPlaces(who),
  ]);
  const show = ["dates", "actors", "outlets", "allegation", "sourcing"] as const;
  return (
    <>
      <Moment params={params} />
      <FilterBar filter={filter} options={options} path="/network" show={show} keep={networkParts(kind)} />
      <NetworkPage network={made} places={places} kind={kind} filter={filter} coverage={reach} />
    </>
  );
}
