import type { Coverage } from "#db/queries/coverage";
import type { StanceClaims } from "#db/queries/stance-claims";
import type { StanceCell, StanceRow } from "#db/queries/stances";
import { hrefOfAllegation } from "#domain/address";
import { citationOf } from "#domain/citation";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfMatrix, type MatrixView } from "#domain/matrix-view";
import { counted } from "#domain/words";
import { QuotationItem } from "../claim/quotation-item";
import { Kbd } from "../ui/kbd";
import { Link } from "../ui/link";
import { CopyCitations } from "./copy-citations";
import { PanelFrame } from "./panel-frame";

interface StancePanelProps {
  readonly row: StanceRow;
  readonly cell: StanceCell;
  readonly list: StanceClaims;
  readonly coverage: Coverage;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** The open cell of allegation by actor: what the actor says on it, and the charges it faces there. */
export function StancePanel({ row, cell, list, coverage, filter, view }: StancePanelProps) {
  const { slug, proposition } = row.allegation;
  const all = [...list.claims, ...list.faced];
  return (
    <PanelFrame of={`${slug} ${cell.actor.slug}`} label={`${cell.actor.name}: ${proposition}`}>
      <header className="mx-panel-head">
        <div className="flex items-start justify-between gap-4">
          <div>
            <p className="kick">
              <Link href={hrefOfAllegation(slug)}>{proposition}</Link>
            </p>
            <h2 className="font-serif text-head-sm font-semibold">
              {cell.actor.name}: {counted(cell.claims, "claim")}
            </h2>
          </div>
          <Link className="btn quiet" href={hrefOfMatrix(filter, view)} scroll={false}>
            Close <Kbd>Esc</Kbd>
          </Link>
        </div>
      </header>
      <ol className="mx-panel-list">
        {list.claims.map((claim) => (
          <QuotationItem key={claim.id} quotation={claim} coverage={coverage} />
        ))}
      </ol>
      {list.faced.length > 0 && (
        <div className="mx-panel-part">
          <h3>Accused in {counted(list.faced.length, "charge")}</h3>
          <ol>
            {list.faced.map((charge) => (
              <QuotationItem key={charge.id} quotation={charge} coverage={coverage} />
            ))}
          </ol>
        </div>
      )}
      <footer className="mx-panel-foot">
        {list.claims.length < cell.claims && (
          <p className="note w-full">
            Here are the newest {list.claims.length} of {cell.claims}. The allegation's page holds them all.
          </p>
        )}
        <CopyCitations citations={all.map(citationOf)} />
        <Link href={hrefOfAllegation(slug)}>Open the allegation</Link>
      </footer>
    </PanelFrame>
  );
}
