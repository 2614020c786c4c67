import type { ClaimFacets } from "#db/queries/claim-facets";
import type { ClaimSearchPage } from "#db/queries/claim-search";
import type { Coverage } from "#db/queries/coverage";
import type { FilterOptions } from "#db/queries/filter-options";
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
import { MomentField } from "../moment/moment-field";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { NothingYet } from "../ui/nothing-yet";
import { PageHead } from "../ui/page-head";
import { Pager } from "../ui/pager";
import { Asked } from "./asked";
import { ClaimList } from "./claim-list";
import { Facets } from "./facets";
import "./search.css";

interface ClaimSearchProps {
  readonly search: Asking;
  readonly found: ClaimSearchPage;
  readonly facets: ClaimFacets;
  readonly options: FilterOptions;
  readonly coverage: Coverage;
}

/** Claims found by words and narrowed by facets; the title counts what the list holds. */
export function ClaimSearch({ search, found, facets, options, coverage }: ClaimSearchProps) {
  const { total, groups } = found;
  const unit = gatheredBy(search);
  return (
    <div className="page">
      <PageHead
        title={unit ? counted(groups, unitNoun(unit)) : itemsInWords(search, total)}
        note={noteOf(search, found)}
        aside={
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <SearchField search={search} />
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
        <aside className="side" aria-label="Narrow the list">
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

/** A plain form: the words change, all else that is asked stays. */
function SearchField({ search }: { search: Asking }) {
  const { q, page: _, ...kept } = searchParts(search);
  return (
    <search>
      <form action="/claims" className="flex gap-2">
        <MomentField />
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <input
          key={q}
          className="field min-w-0 sm:w-72"
          type="search"
          name="q"
          defaultValue={q}
          maxLength={300}
          aria-label="Words in the claims listed here"
        />
        <Button type="submit">Search</Button>
      </form>
    </search>
  );
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
