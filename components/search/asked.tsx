import type { FilterOptions } from "#db/queries/filter-options";
import { conditionsOf } from "#domain/asked-in-words";
import { type ClaimSearch, hrefOfSearch } from "#domain/claim-search";
import { Link } from "../ui/link";

interface AskedProps {
  readonly search: ClaimSearch;
  readonly options: FilterOptions;
  /** the title of the one article that is asked for */
  readonly article: string | null;
}

/** What the address asks beyond the filter row, each with a way to take it back. */
export function Asked({ search, options, article }: AskedProps) {
  const conditions = conditionsOf(search, options, article);
  if (conditions.length === 0) return null;
  return (
    <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1">
      {conditions.map(({ words, without }) => (
        <li key={words}>
          {words}{" "}
          <Link
            className="text-xs text-ink-2"
            href={hrefOfSearch({ ...search, ...without, page: 1 })}
            aria-label={`Remove: ${words}`}
          >
            Remove
          </Link>
        </li>
      ))}
    </ul>
  );
}
