import type { Route } from "next";
import { redirect } from "next/navigation";
import { standingSlug } from "#db/queries/merging/standing-slug";
import { hrefOfActor, hrefOfAllegation } from "#domain/address";
import { atMoment } from "#domain/as-of";
import type { Mergeable } from "#domain/merge";
import type { Principal } from "#domain/principal";

/** Leads on from the address of a merged thing to the one it stands for now, which then says so. */
export async function ledOn(who: Principal, kind: Mergeable, slug: string): Promise<void> {
  const survivor = await standingSlug(who, kind, slug);
  if (survivor === null) return;
  const href = kind === "actor" ? hrefOfActor(survivor) : hrefOfAllegation(survivor);
  redirect(atMoment(`${href}?merged=${encodeURIComponent(slug)}`, who.asOf?.toISOString()) as Route);
}

/** The slug of the merged thing whose address led here. */
export const cameFrom = (asked: Readonly<Record<string, string | string[] | undefined>>): string | null =>
  typeof asked.merged === "string" ? asked.merged.slice(0, 80) : null;
