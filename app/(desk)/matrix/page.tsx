import type { Metadata } from "next";
import { viewer } from "#auth/viewer";
import { TakeAway } from "#components/figure/take-away";
import { FilterBar } from "#components/filter/filter-bar";
import { MatrixFigures } from "#components/matrix/matrix-figures";
import { CountingRule } from "#components/matrix/matrix-head";
import { PageHead } from "#components/ui/page-head";
import { coverage } from "#db/queries/coverage";
import { filterOptions } from "#db/queries/filter-options";
import { matrix } from "#db/queries/matrix";
import { pairs } from "#db/queries/pairs";
import { stanceClaims } from "#db/queries/stance-claims";
import { stances } from "#db/queries/stances";
import { filterFrom, filterParts } from "#domain/claim-filter";
import { matrixViewFrom, viewParts } from "#domain/matrix-view";

export const metadata: Metadata = { title: "Matrix" };

/** Who accuses whom, and how they answer. */
export default async function MatrixPage({ searchParams }: PageProps<"/matrix">) {
  const params = await searchParams;
  const [who, filter, view] = [await viewer(), filterFrom(params), matrixViewFrom(params)];
  const [options, reach, made, table, open, stance] = await Promise.all([
    filterOptions(who),
    coverage(who, filter),
    matrix(who, filter),
    stances(who, filter),
    view.accuser && view.accused ? pairs(who, filter, view, SHOWN) : [],
    view.on && view.by ? stanceClaims(who, filter, { allegation: view.on, actor: view.by }, SHOWN) : NOTHING,
  ]);
  const show = ["dates", "actors", "outlets", "allegation", "sourcing"] as const;
  return (
    <>
      <FilterBar filter={filter} options={options} path="/matrix" show={show} keep={viewParts(view)} />
      <div className="page">
        <PageHead
          title="Who accuses whom, and how they answer"
          note={<CountingRule matrix={made} filter={filter} />}
          aside={
            view.view === "pairs" && (
              <TakeAway figure="matrix" parts={{ ...filterParts(filter), ...viewParts(view) }} />
            )
          }
        />
        <MatrixFigures
          matrix={made}
          table={table}
          pairs={open}
          stance={stance}
          coverage={reach}
          filter={filter}
          view={view}
        />
      </div>
    </>
  );
}

/** So many quotations stand in the panel; the list that it links to holds all. */
const SHOWN = 100;
const NOTHING = { claims: [], faced: [] };
