import type { AllegationPage } from "#db/queries/allegation";
import type { ExchangeWindow } from "#db/queries/allegation-exchange";
import type { Wordings as AllegationWordings } from "#db/queries/allegation-wordings";
import type { Coverage } from "#db/queries/coverage";
import type { RelatedAllegation } from "#db/queries/related-allegations";
import { type AllegationPlace, allegationPlaceParts } from "#domain/allegation-place";
import { addressOf, type ClaimFilter, filterParts } from "#domain/claim-filter";
import type { FigureParts } from "#domain/figure";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { Pager } from "../ui/pager";
import { AllegationHead } from "./allegation-head";
import { Exchange } from "./exchange";
import { OutletLens } from "./outlet-lens";
import { Related } from "./related";
import { Wordings } from "./wordings";
import "./allegation.css";

interface AllegationPaperProps {
  readonly page: AllegationPage;
  readonly exchange: ExchangeWindow;
  readonly wordings: AllegationWordings;
  /** which page of the exchange and of the wordings is shown */
  readonly at: AllegationPlace;
  readonly related: readonly RelatedAllegation[];
  readonly filter: ClaimFilter;
  readonly coverage: Coverage;
  /** the page without filters */
  readonly path: string;
  /** what its figures are taken away with */
  readonly parts: FigureParts;
}

/** Everything known of one allegation under a filter. */
export function AllegationPaper(props: AllegationPaperProps) {
  const { page, exchange, wordings, at, related, filter, coverage, path, parts } = props;
  const { articles } = page.sums;
  const hrefOf = (to: Partial<AllegationPlace>) =>
    addressOf(path, { ...filterParts(filter), ...allegationPlaceParts({ ...at, ...to }) });
  const turned = (to: number) => hrefOf({ page: to });
  return (
    <>
      <AllegationHead filter={filter} page={page} coverage={coverage} parts={parts} />
      <div className="cols">
        <div className="main">
          {articles > 0 ? (
            <>
              <Exchange exchange={exchange} coverage={coverage} parts={parts} />
              <Pager page={at.page} pageSize={exchange.pageSize} total={articles} hrefOf={turned} />
            </>
          ) : (
            <EmptyState title="No charge of this allegation matches these filters.">
              <Link href={path}>Clear filters</Link>
            </EmptyState>
          )}
        </div>
        <div className="side">
          {articles > 0 && (
            <>
              <Wordings wordings={wordings} page={at.wordings} hrefOf={(to) => hrefOf({ wordings: to })} />
              <OutletLens exchange={exchange} articles={articles} coverage={coverage} parts={parts} />
            </>
          )}
          <Related allegations={related} filter={filter} />
        </div>
      </div>
    </>
  );
}
