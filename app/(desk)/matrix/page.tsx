import type { Metadata } from "next";
import { viewerAt } from "#auth/viewer";
import { TakeAway } from "#components/figure/take-away";
import { FilterBar } from "#components/filter/filter-bar";
import { MatrixFigures } from "#components/matrix/matrix-figures";
import { CountingRule } from "#components/matrix/matrix-head";
import { PageHead } from "#components/ui/page-head";
import { coverage } from "#db/queries/coverage";
import { filterOptions } from "#db/queries/filter-options";
import { matrixFigure } from "#db/queries/matrix-figure";
import { openCell } from "#db/queries/open-cell";
import { askedIn } from "#domain/as-of";
import { filterParts } from "#domain/claim-filter";
import { filterFrom } from "#domain/filter-from";
import { matrixViewFrom, viewParts } from "#domain/matrix-view";
import { Moment } from "../moment";
import { nextQuotations } from "./next-quotations";

export const metadata: Metadata = { title: "Matrix" };

/** Who accuses whom, and how they answer; who says what on each allegation; who speaks how about whom. */
export default async function MatrixPage({ searchParams }: PageProps<"/matrix">) {
  const params = await searchParams;
  const [who, filter, view] = [await viewerAt(params), filterFrom(params), matrixViewFrom(params)];
  const [options, reach, figure, open] = await Promise.all([
    filterOptions(who),
    coverage(who, filter),
    matrixFigure(who, filter, view),
    openCell(who, filter, view),
  ]);
  const types = view.view === "types" ? (["types"] as const) : [];
  const show = ["dates", "actors", "outlets", "allegation", ...types, "sourcing"] as const;
  const note = <CountingRule matrix={figure.matrix} filter={filter} />;
  return (
    <>
      <Moment params={params} />
      <FilterBar filter={filter} options={options} path="/matrix" show={show} keep={viewParts(view)} />
      <div className="page">
        <PageHead
          title={TITLES[view.view]}
          note={note}
          aside={
            figure.matrix && (
              <TakeAway figure="matrix" parts={{ ...filterParts(filter), ...viewParts(view) }} />
            )
          }
        />
        <MatrixFigures
          figure={figure}
          {...open}
          load={nextQuotations.bind(null, askedIn(params) ?? null)}
          coverage={reach}
          filter={filter}
          view={view}
        />
      </div>
    </>
  );
}

const TITLES = {
  pairs: "Who accuses whom, and how they answer",
  allegations: "Who says what on each allegation",
  types: "Who speaks how about whom",
} as const;
