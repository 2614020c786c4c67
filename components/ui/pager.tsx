import { inThousands } from "#domain/words";
import { Link } from "./link";

interface PagerProps {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly hrefOf: (page: number) => string;
  /** what stands on the pages, where a page has several such lists */
  readonly label?: string;
}

/** What of a long list stands on one page, from 1. */
export const onPage = <T,>(all: readonly T[], page: number, pageSize: number): readonly T[] =>
  all.slice((page - 1) * pageSize, page * pageSize);

/** Where one is in a long list, and the ways on and back; nothing where all stands on one page. */
export function Pager({ page, pageSize, total, hrefOf, label }: PagerProps) {
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  const first = (page - 1) * pageSize + 1;
  return (
    <nav
      className="flex flex-wrap items-center gap-4 border-t border-rule py-3"
      aria-label={label ?? "Pages"}
    >
      {page > 1 && (
        <Link className="btn" href={hrefOf(page - 1)} rel="prev">
          Previous
        </Link>
      )}
      {page < pages && (
        <Link className="btn" href={hrefOf(page + 1)} rel="next">
          Next
        </Link>
      )}
      <span className="text-ink-2">
        {label && `${label} `}
        {inThousands(first)} – {inThousands(Math.min(first + pageSize - 1, total))} of {inThousands(total)}
      </span>
    </nav>
  );
}
