import type { AllegationLine } from "#db/queries/allegation-list";
import type { Coverage } from "#db/queries/coverage";
import { addressOf, type ClaimFilter, filterParts, isNarrow } from "#domain/claim-filter";
import { counted } from "#domain/words";
import { coverageInWords } from "../claim/answers-line";
import { TakeAway } from "../figure/take-away";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { NothingYet } from "../ui/nothing-yet";
import { PageHead } from "../ui/page-head";
import { onPage, Pager } from "../ui/pager";
import { AllegationTable } from "./allegation-table";
import "./allegation.css";

interface AllegationListProps {
  readonly allegations: readonly AllegationLine[];
  readonly coverage: Coverage;
  readonly filter: ClaimFilter;
  /** which page of them is shown, from 1 */
  readonly page: number;
}

/** So many allegations stand on one page. */
const PAGE_SIZE = 50;

/** All allegations under a filter, with the rule by which they are counted. */
export function AllegationList({ allegations, coverage, filter, page }: AllegationListProps) {
  const charges = allegations.reduce((sum, one) => sum + one.charges, 0);
  return (
    <>
      <PageHead
        title="What is alleged"
        aside={<TakeAway figure="allegations" parts={filterParts(filter)} />}
        note={
          <>
            <b>
              {counted(charges, "charge")} share {counted(allegations.length, "allegation")}.
            </b>{" "}
            Each accused is shown under the plainest answer to any of the charges: admitted, denied,
            justified, countered, declined. “No reply found” means: none in {coverageInWords(coverage)}. A
            reply may exist elsewhere.
          </>
        }
      />
      <div className="sec">
        {allegations.length > 0 ? (
          <>
            <AllegationTable allegations={onPage(allegations, page, PAGE_SIZE)} filter={filter} />
            <Pager
              page={page}
              pageSize={PAGE_SIZE}
              total={allegations.length}
              hrefOf={(to) => addressOf("/allegations", { ...filterParts(filter), page: String(to) })}
            />
          </>
        ) : isNarrow(filter) ? (
          <EmptyState title="No allegation matches these filters.">
            <Link href="/allegations">Clear filters</Link>
          </EmptyState>
        ) : (
          <NothingYet title="No allegation yet.">
            An allegation is the proposition that several charges share. It stands here with all its charges,
            and with how each of the accused answered.
          </NothingYet>
        )}
      </div>
    </>
  );
}
