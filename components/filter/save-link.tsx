"use client";

import { hrefOfSaving } from "#domain/address";
import { atMoment } from "#domain/as-of";
import { Link, useMoment } from "../ui/link";

/** Where this page is given a name: with the moment, where one of the past is looked at. */
export function SaveLink({ page }: { page: string }) {
  return (
    <Link className="text-xs text-ink-2" href={hrefOfSaving(atMoment(page, useMoment()))}>
      Save view
    </Link>
  );
}
