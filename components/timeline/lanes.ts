import type { LaneClaim } from "./layout";

/** A claim at its day, with those on whose behalf it is made. */
interface DatedClaim {
  readonly day: string;
  readonly quotation: {
    readonly id: string;
    readonly actors: readonly { readonly slug: string; readonly name: string }[];
  };
}

/** So many actors have a lane of their own; the others share one. */
const OWN_LANES = 12;
const OTHERS = "others";
const NOBODY = "nobody";

export interface LaneName {
  readonly key: string;
  readonly name: string;
  /** of the actor, where the lane is one actor's */
  readonly slug: string | null;
  readonly claims: number;
}

export interface Lanes {
  readonly names: readonly LaneName[];
  readonly claims: readonly LaneClaim[];
}

/**
 * The lanes of claims given in time: one for each of the busiest actors, in the order in which they first speak, then
 * one for all others and one for claims without a named source. A claim of several actors stands in the lane of each.
 */
export function lanesOf(claims: readonly DatedClaim[]): Lanes {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { quotation } of claims)
    for (const { slug, name } of quotation.actors)
      counts.set(slug, { name, count: (counts.get(slug)?.count ?? 0) + 1 });
  const busiest = [...counts].sort((a, b) => b[1].count - a[1].count).slice(0, OWN_LANES);
  const own = new Set(busiest.map(([slug]) => slug));
  const placed = claims.map(({ quotation, day }): LaneClaim => {
    const keys = quotation.actors.map(({ slug }) => (own.has(slug) ? slug : OTHERS));
    return { id: quotation.id, day, lanes: keys.length > 0 ? [...new Set(keys)] : [NOBODY] };
  });
  const others = counts.size - own.size;
  const sizeOf = (key: string) => placed.filter((claim) => claim.lanes.includes(key)).length;
  const names = [
    ...[...counts].filter(([slug]) => own.has(slug)).map(([slug, { name }]) => ({ key: slug, name, slug })),
    { key: OTHERS, name: others === 1 ? "1 other actor" : `${others} other actors`, slug: null },
    { key: NOBODY, name: "No source named", slug: null },
  ];
  return {
    names: names.map((lane) => ({ ...lane, claims: sizeOf(lane.key) })).filter((lane) => lane.claims > 0),
    claims: placed,
  };
}
