import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import type { StanceCell, StanceRow, StanceTable } from "#db/queries/stances";
import { hrefOfAllegation } from "#domain/address";
import { citationOf } from "#domain/citation";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { hrefOfMatrix, type MatrixView } from "#domain/matrix-view";
import { counted, unitNoun } from "#domain/words";
import { QuotationItem } from "../claim/quotation-item";
import { GroupHead } from "../search/group-head";
import { Kbd } from "../ui/kbd";
import { Link } from "../ui/link";
import { CopyCitations } from "./copy-citations";
import { PanelFrame } from "./panel-frame";

interface StancePanelProps {
  readonly table: StanceTable;
  readonly row: StanceRow;
  readonly cell: StanceCell;
  /** the newest of what the actor says on it, and of the charges that it faces there */
  readonly found: ClaimSearchPage;
  readonly faced: ClaimSearchPage | null;
  readonly coverage: Coverage;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** The open cell of allegation by actor: what the actor says on it, and the charges it faces there. */
export function StancePanel({ table, row, cell, found, faced, coverage, filter, view }: StancePanelProps) {
  const { slug, proposition } = row.allegation;
  const { unit } = table;
  const all = [...found.items, ...(faced?.items ?? [])];
  const asked = { ...filter, on: slug, ...(unit !== "claims" && { unit }) };
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
      <ol className="mx-panel-list">
        {found.items.map((item, index) => (
          <QuotationItem
            key={item.quotation.id}
            quotation={item.quotation}
            coverage={coverage}
            lead={
              item.group && item.group.number !== found.items[index - 1]?.group?.number ? (
                <GroupHead unit={unit} group={item.group} item={item} />
              ) : undefined
            }
          />
        ))}
      </ol>
      {faced && faced.total > 0 && (
        <div className="mx-panel-part">
          <h3>
            Accused in{" "}
            <Link href={hrefOfSearch({ ...asked, list: "pairs", accused: cell.actor.slug })}>
              {counted(faced.groups, unitNoun(unit, "pairs"))}
            </Link>
          </h3>
          <ol>
            {faced.items.map(({ quotation, pair }) => (
              <QuotationItem
                key={`${quotation.id} ${pair?.accuser.slug}`}
                quotation={quotation}
                coverage={coverage}
                answer={pair?.answer}
              />
            ))}
          </ol>
        </div>
      )}
      <footer className="mx-panel-foot">
        {found.items.length < found.total && (
          <p className="note w-full">
            Here are the newest {found.items.length} of {counted(found.total, "quotation")}. The list holds
            them all.
          </p>
        )}
        <CopyCitations citations={all.map((item) => citationOf(item.quotation))} />
        <Link href={hrefOfSearch({ ...asked, list: "allegations", by: cell.actor.slug })}>Open as list</Link>
        <Link href={hrefOfAllegation(slug)}>Open the allegation</Link>
      </footer>
    </PanelFrame>
  );
}
