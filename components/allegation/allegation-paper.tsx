import type { AllegationPage } from "#db/queries/allegation";
import type { Coverage } from "#db/queries/coverage";
import type { RelatedAllegation } from "#db/queries/related-allegations";
import type { ClaimFilter } from "#domain/claim-filter";
import type { FigureParts } from "#domain/figure";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { AllegationHead } from "./allegation-head";
import { Exchange } from "./exchange";
import { OutletLens } from "./outlet-lens";
import { Related } from "./related";
import { Wordings } from "./wordings";
import "./allegation.css";

interface AllegationPaperProps {
  readonly page: AllegationPage;
  readonly related: readonly RelatedAllegation[];
  readonly filter: ClaimFilter;
  readonly coverage: Coverage;
  /** the page without filters */
  readonly path: string;
  /** what its figures are taken away with */
  readonly parts: FigureParts;
}

/** Everything known of one allegation under a filter. */
export function AllegationPaper({ page, related, filter, coverage, path, parts }: AllegationPaperProps) {
  return (
    <>
      <AllegationHead filter={filter} page={page} coverage={coverage} parts={parts} />
      <div className="cols">
        <div className="main">
          {page.articles.length > 0 ? (
            <Exchange page={page} coverage={coverage} parts={parts} />
          ) : (
            <EmptyState title="No charge of this allegation matches these filters.">
              <Link href={path}>Clear filters</Link>
            </EmptyState>
          )}
        </div>
        <div className="side">
          {page.articles.length > 0 && (
            <>
              <Wordings page={page} />
              <OutletLens page={page} coverage={coverage} parts={parts} />
            </>
          )}
          <Related allegations={related} filter={filter} />
        </div>
      </div>
    </>
  );
}
