import type { FilterOptions } from "#db/queries/filter-options";
import { askedInWords } from "#domain/asked-in-words";
import { addressOf, type ClaimFilter, filterParts, isNarrow } from "#domain/claim-filter";
import { NO_SEARCH } from "#domain/claim-search";
import { dayInWords } from "#domain/day";
import type { LongFilter } from "#domain/filter-choices";
import { MomentPick } from "../moment/moment-pick";
import { Segmented } from "../ui/button";
import { Link } from "../ui/link";
import { FilterForm } from "./filter-form";
import { FILTER_PARTS, type FilterPart } from "./filter-parts";
import { SaveLink } from "./save-link";
import "./filter.css";

interface FilterBarProps {
  readonly filter: ClaimFilter;
  readonly options: FilterOptions;
  /** the page that is filtered; the filter stands in its address */
  readonly path: string;
  /** what can be narrowed here, in order */
  readonly show: readonly FilterPart[];
  /** other parts of the address that stay when the filter changes: sorting, view */
  readonly keep?: Readonly<Record<string, string>>;
  /** the filters alone, where neither the review state nor a saved view makes sense */
  readonly bare?: boolean;
}

/**
 * The row under the masthead: on the left what is looked at, on the right all claims or reviewed ones only. A plain
 * form that works without scripts; below 1024 px it waits behind one button.
 */
export function FilterBar({ filter, options, path, show, keep = {}, bare }: FilterBarProps) {
  const parts = filterParts(filter);
  const names = show.flatMap((part) => FILTER_PARTS[part].names);
  const hidden = { ...keep, ...without(parts, names) };
  const narrowed = show.filter((part) => FILTER_PARTS[part].isNarrow(filter)).length;
  const at = (review: string) => addressOf(path, { ...keep, ...parts, review });
  const hrefOfAll = (part: LongFilter) =>
    addressOf("/choose", { choose: part, place: path, ...keep, ...parts });
  return (
    <>
      <PrintLine filter={filter} options={options} />
      <div className="scope">
        <FilterForm key={addressOf(path, parts)} path={path}>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <details className="scope-all">
            <summary className="btn">Filters{narrowed > 0 && ` (${narrowed})`}</summary>
            <div className="scope-parts">
              {show.map((part) => {
                const { label, value, Choice, names: own } = FILTER_PARTS[part];
                return (
                  <details key={part} className="pick" name="filter">
                    <summary className="btn">
                      <span className="text-ink-2">{label}</span>
                      <b className="pick-value">{value(filter, options)}</b>
                      <Caret />
                    </summary>
                    <div className="pick-panel">
                      <Choice filter={filter} options={options} hrefOfAll={hrefOfAll} />
                      <div className="pick-acts">
                        <button type="submit" className="btn primary">
                          Show
                        </button>
                        {FILTER_PARTS[part].isNarrow(filter) && (
                          <Link href={addressOf(path, { ...keep, ...without(parts, own) })}>Show all</Link>
                        )}
                      </div>
                    </div>
                  </details>
                );
              })}
              <MomentPick readAt={new Date().toISOString()} />
              {isNarrow(filter) && (
                <Link className="self-center text-xs" href={addressOf(path, keep)}>
                  Clear filters
                </Link>
              )}
            </div>
          </details>
        </FilterForm>
        {!bare && (
          <div className="scope-review">
            <SaveLink page={addressOf(path, { ...keep, ...parts })} />
            <Segmented
              label="Review state"
              choices={[
                { href: at(""), words: "All claims", current: filter.review === "all" },
                { href: at("reviewed"), words: "Reviewed only", current: filter.review === "reviewed" },
              ]}
            />
          </div>
        )}
      </div>
    </>
  );
}

/** On paper the filter row is a sentence, with the day. */
function PrintLine({ filter, options }: Pick<FilterBarProps, "filter" | "options">) {
  return (
    <p className="print-only note">
      Gainsay. Filter: {askedInWords({ ...NO_SEARCH, ...filter }, options)}. Printed on{" "}
      {dayInWords(new Date().toISOString())}.
    </p>
  );
}

const without = (parts: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));

function Caret() {
  return (
    <svg className="h-[5px] w-2 flex-none" viewBox="0 0 8 5" aria-hidden="true">
      <path d="M.5.5 4 4 7.5.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}
