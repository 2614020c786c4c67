"use client";

import { usePathname } from "next/navigation";
import { Link } from "../ui/link";

const PLACES = [
  ["/", "Overview"],
  ["/matrix", "Matrix"],
  ["/timeline", "Timeline"],
  ["/network", "Network"],
  ["/actors", "Actors"],
  ["/allegations", "Allegations"],
  ["/articles", "Articles"],
  ["/claims", "Claims"],
  ["/codebook", "Codebook"],
] as const;

interface NavigationProps {
  /** claims not yet decided; left out for those who may not decide */
  readonly toReview?: number | undefined;
  readonly mayImport?: boolean;
  readonly className?: string;
}

/** The places of the desk, the current one marked. */
export function Navigation({ toReview, mayImport, className }: NavigationProps) {
  const path = usePathname();
  const current = (place: string) =>
    (place === "/" ? path === "/" : path === place || path.startsWith(`${place}/`)) ? "page" : undefined;
  return (
    <nav aria-label="Main" className={className}>
      {PLACES.map(([place, name]) => (
        <Link key={place} href={place} aria-current={current(place)}>
          {name}
        </Link>
      ))}
      {toReview !== undefined && (
        <>
          <span className="sep" />
          <Link href="/review" aria-current={current("/review")}>
            Review <span className="text-ink-3">{toReview}</span>
          </Link>
          <Link href="/second-opinion" aria-current={current("/second-opinion")}>
            Second opinion
          </Link>
        </>
      )}
      {mayImport && (
        <Link href="/import" aria-current={current("/import")}>
          Import
        </Link>
      )}
    </nav>
  );
}
