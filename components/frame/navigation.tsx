"use client";

import { usePathname } from "next/navigation";
import { PLACES, type Place } from "#domain/desk-places";
import { inThousands } from "#domain/words";
import { Link } from "../ui/link";

interface NavigationProps {
  /** claims not yet decided; left out for those who may not decide */
  readonly toReview?: number | undefined;
  readonly mayImport?: boolean;
  /** the places of the desk's own work */
  readonly desk: readonly Place[];
  readonly className?: string;
}

const isAt = (path: string, place: string): boolean =>
  place === "/" ? path === "/" : path === place || path.startsWith(`${place}/`);

/** Where one is: of places within each other the inner one. */
const placeOf = (path: string, places: readonly string[]): string | undefined =>
  places.filter((place) => isAt(path, place)).sort((a, b) => b.length - a.length)[0];

/** The places of the desk, the current one marked. In the narrow menu all stand below each other. */
export function Navigation({ toReview, mayImport, desk, className }: NavigationProps) {
  const path = usePathname();
  const here = placeOf(path, [...PLACES, ...desk].map(([place]) => place).concat("/review", "/import"));
  const current = (place: string) => (place === here ? "page" : undefined);
  const link = ([place, name]: Place) => (
    <Link key={place} href={place} aria-current={current(place)}>
      {name}
    </Link>
  );
  return (
    <nav aria-label="Main" className={className}>
      {PLACES.map(link)}
      <span className="sep" />
      {toReview !== undefined && (
        <Link href="/review" aria-current={current("/review")}>
          Review <span className="text-ink-3">{inThousands(toReview)}</span>
        </Link>
      )}
      {mayImport && link(["/import", "Import"])}
      {className === "menu" ? (
        desk.map(link)
      ) : (
        <button
          type="button"
          popoverTarget="desk-panel"
          aria-current={desk.some(([place]) => place === here) ? "true" : undefined}
        >
          Desk <span aria-hidden="true">▾</span>
        </button>
      )}
    </nav>
  );
}
