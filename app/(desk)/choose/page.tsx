import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { viewerAt } from "#auth/viewer";
import { AllChoices } from "#components/filter/all-choices";
import { filterOptions } from "#db/queries/filter-options";
import { partValues } from "#domain/claim-filter";
import { LONG_FILTERS, placeAsked } from "#domain/filter-choices";
import { filterFrom } from "#domain/filter-from";

export const metadata: Metadata = { title: "Choose" };

/** Every choice of one filter of a page, where no script finds among them. */
export default async function ChoosePage({ searchParams }: PageProps<"/choose">) {
  const params = await searchParams;
  const { choose, place, ...parts } = partValues(params);
  const [part, path] = [LONG_FILTERS.find((filter) => filter === choose), placeAsked(place)];
  if (!part || path === null) notFound();
  const options = await filterOptions(await viewerAt(params));
  return <AllChoices part={part} path={path} parts={parts} filter={filterFrom(parts)} options={options} />;
}
