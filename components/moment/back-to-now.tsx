"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { atPresent } from "#domain/as-of";
import { Link, useMoment } from "../ui/link";

/** Leads from a moment of the past to the same page as it is now; nothing at present. */
export function BackToNow({ children }: { children: string }) {
  const [path, parts, moment] = [usePathname(), useSearchParams(), useMoment()];
  return (
    moment && (
      <Link toNow href={atPresent(`${path}?${parts}`)}>
        {children}
      </Link>
    )
  );
}
