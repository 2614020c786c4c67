import type { ClaimFacets } from "#db/queries/claim-facets";
import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import type { FilterOptions } from "#db/queries/filter-options";
import { hrefOfArticleSearch } from "#domain/article-search";
import {
  type ClaimSearch as Asking,
  gatheredBy,
  hrefOfSearch,
  listedAs,
  PAGE_SIZE,
  searchParts,
} from "#domain/claim-search";
import { counted, UNIT_RULES, unitNoun } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { NothingYet } from "../ui/nothing-yet";
import { PageHead } from "../ui/page-head";
import { Pager } from "../ui/pager";
import { Asked } from "./asked";
import { ClaimList } from "./claim-list";
import { Facets } from "./facets";
import { SearchField } from "./search-field";
import "./search.css";

interface ClaimSearchProps {
  readonly search: Asking;
  readonly found: ClaimSearchPage;
  readonly facets: ClaimFacets;
  readonly options: FilterOptions;
  readonly coverage: Coverage;
  /** how many articles hold the words that are searched for; null where none are */
  readonly inArticles: number | null;
}

/** Claims found by words and narrowed by facets; the title counts what the list holds. */
export function ClaimSearch({ search, found, facets, options, coverage, inArticles }: ClaimSearchProps) {
  const { total, groups } = found;
  const unit = gatheredBy(search);
  return (
    <div className="page">
      <PageHead
        title={unit ? counted(groups, unitNoun(unit)) : itemsInWords(search, total)}
        note={noteOf(search, found)}
        aside={
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <SearchField
              action="/claims"
              parts={searchParts({ ...search, page: 1 })}
              label="Words in the claims listed here"
            />
            <TakeAway figure="claims" parts={searchParts({ ...search, page: 1 })} />
          </div>
        }
      />
      <div className="cols">
        <div className="main">
          <Asked
            search={search}
            options={options}
            article={found.items[0]?.quotation.article.title ?? null}
          />
          {inArticles !== null && <InArticles count={inArticles} search={search} />}
          <div className="border-t-2 border-rule-ink">
            {found.items.length > 0 ? (
              <ClaimList items={found.items} coverage={coverage} gathered={unit && { unit, groups }} />
            ) : (
              <NothingFound found={found} search={search} />
            )}
            <Pager
              page={search.page}
              pageSize={PAGE_SIZE}
              total={total}
              hrefOf={(page) => hrefOfSearch({ ...search, page })}
            />
          </div>
        </div>
        <aside className="side no-print" aria-label="Narrow the list">
          <Facets facets={facets} search={search} />
        </aside>
      </div>
    </div>
  );
}

/** How many items there are, and what an item is. */
const itemsInWords = (search: Asking, total: number): string => {
  const list = listedAs(search);
  if (list === "pairs") return counted(total, "pair of accuser and accused", "pairs of accuser and accused");
  if (list === "types") return counted(total, "pair of speaker and target", "pairs of speaker and target");
  return counted(total, "claim");
};

/** The way from words in claims to the same words anywhere in the texts. */
function InArticles({ count, search }: { count: number; search: Asking }) {
  return (
    <p className="mb-3">
      In whole texts:{" "}
      <Link href={hrefOfArticleSearch(search)}>
        {counted(count, "article")} {count === 1 ? "holds" : "hold"} “{search.q}”
      </Link>
    </p>
  );
}

/** What is counted, and in what order it stands. */
function noteOf(search: Asking, { total, claims, articles }: ClaimSearchPage): string | undefined {
  if (total === 0) return undefined;
  const reach = `in ${counted(articles, "article")}.`;
  const unit = gatheredBy(search);
  if (unit)
    return `They hold ${itemsInWords(search, total)} ${reach} ${UNIT_RULES[unit]} The newest print stands first.`;
  if (listedAs(search) === "pairs")
    return `${counted(claims, "charge")} ${reach} A charge stands once for each accuser and accused, under the plainest answer of the accused.`;
  if (listedAs(search) === "types")
    return `${counted(claims, "claim")} ${reach} A claim stands once for each who speaks and each it is about.`;
  const order = search.q
    ? "The best match stands first."
    : "Newest print first, then in the order of the text.";
  return `I${reach.slice(1)} Rejected claims are left out. ${order}`;
}

function NothingFound({ found: { total, outside }, search }: Pick<ClaimSearchProps, "found" | "search">) {
  if (total > 0)
    return (
      <EmptyState title="This page of the list is empty.">
        <Link href={hrefOfSearch({ ...search, page: 1 })}>Go to its beginning</Link>
      </EmptyState>
    );
  if (outside === 0)
    return (
      <NothingYet title="No claim yet.">
        Every claim stands here once articles are imported: who said it of whom, in the words as printed, and
        what became of it.
      </NothingYet>
    );
  return (
    <EmptyState title="No claim matches these filters.">
      {counted(outside, "claim")} {outside === 1 ? "stands" : "stand"} outside them.{" "}
      <Link href={hrefOfSearch({})}>Clear filters</Link>
    </EmptyState>
  );
}
