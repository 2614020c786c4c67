import type { ReactNode } from "react";
import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import type { StanceCell, StanceRow, StanceTable } from "#db/queries/stances";
import { hrefOfAllegation } from "#domain/address";
import { citationOf } from "#domain/citation";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { hrefOfMatrix, type MatrixView } from "#domain/matrix-view";
import type { LoadQuotations } from "#domain/quotation-page";
import { counted, unitNoun } from "#domain/words";
import { Kbd } from "../ui/kbd";
import { Link } from "../ui/link";
import { CopyCitations } from "./copy-citations";
import { PanelFrame } from "./panel-frame";
import { PanelQuotations } from "./panel-quotations";

interface StancePanelProps {
  readonly table: StanceTable;
  readonly row: StanceRow;
  readonly cell: StanceCell;
  readonly load: LoadQuotations<ReactNode>;
  /** the first of what the actor says on it, and of the charges that it faces there */
  readonly found: ClaimSearchPage;
  readonly faced: ClaimSearchPage | null;
  readonly coverage: Coverage;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** The open cell of allegation by actor: what the actor says on it, and the charges it faces there. */
export function StancePanel(props: StancePanelProps) {
  const { table, row, cell, found, faced, coverage, filter, view, load } = props;
  const { slug, proposition } = row.allegation;
  const { unit } = table;
  const all = [...found.items, ...(faced?.items ?? [])];
  const asked = { ...filter, on: slug, ...(unit !== "claims" && { unit }) };
  const said = hrefOfSearch({ ...asked, list: "allegations", by: cell.actor.slug });
  const against = hrefOfSearch({ ...asked, list: "pairs", accused: cell.actor.slug });
  const shared = {
    coverage,
    unit,
    load,
    href: hrefOfMatrix(filter, view, { on: slug, by: cell.actor.slug }),
  };
  return (
    <PanelFrame of={`${slug} ${cell.actor.slug}`} label={`${cell.actor.name}: ${proposition}`}>
      <header className="mx-panel-head">
        <div className="flex items-start justify-between gap-4">
          <div>
            <p className="kick">
              <Link href={hrefOfAllegation(slug)}>{proposition}</Link>
            </p>
            <h2 className="font-serif text-head-sm font-semibold">
              {cell.actor.name}: {counted(cell.count, unitNoun(unit))}
            </h2>
          </div>
          <Link className="btn quiet" href={hrefOfMatrix(filter, view)} scroll={false}>
            Close <Kbd>Esc</Kbd>
          </Link>
        </div>
      </header>
      <PanelQuotations {...shared} found={found} list={said} />
      {faced && faced.total > 0 && (
        <div className="mx-panel-part">
          <h3>
            Accused in <Link href={against}>{counted(faced.groups, unitNoun(unit, "pairs"))}</Link>
          </h3>
          <PanelQuotations {...shared} found={faced} list={against} />
        </div>
      )}
      <footer className="mx-panel-foot">
        <CopyCitations
          citations={all.map((item) => citationOf(item.quotation))}
          total={found.total + (faced?.total ?? 0)}
        />
        <Link href={said}>Open as list</Link>
        <Link href={hrefOfAllegation(slug)}>Open the allegation</Link>
      </footer>
    </PanelFrame>
  );
}
