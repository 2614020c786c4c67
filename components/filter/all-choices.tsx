import type { FilterOptions } from "#db/queries/filter-options";
import { addressOf, type ClaimFilter } from "#domain/claim-filter";
import type { LongFilter } from "#domain/filter-choices";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { FILTER_PARTS } from "./filter-parts";
import "./filter.css";

interface AllChoicesProps {
  readonly part: LongFilter;
  /** the page that is chosen for, and the parts of its address */
  readonly path: string;
  readonly parts: Readonly<Record<string, string | undefined>>;
  readonly filter: ClaimFilter;
  readonly options: FilterOptions;
}

/** All choices of one filter as a plain form, which leads back to the page with what is chosen. */
export function AllChoices({ part, path, parts, filter, options }: AllChoicesProps) {
  const { label, Choice, names } = FILTER_PARTS[part];
  const kept = Object.entries(parts).filter(([name, value]) => value && !names.includes(name));
  return (
    <div className="page">
      <PageHead title={label} note="Choose among all of them, then press Show." />
      <form method="get" action={path} className="choose" aria-label={label}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Choice filter={filter} options={options} whole />
        <div className="pick-acts">
          <button type="submit" className="btn primary">
            Show
          </button>
          <Link href={addressOf(path, parts)}>Back</Link>
        </div>
      </form>
    </div>
  );
}
