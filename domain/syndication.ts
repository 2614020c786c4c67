import { areNearCopies, bandsOf } from "./near-copy";

/** An article's print, by which it is sorted among the copies of one text. */
export interface Print {
  readonly id: string;
  readonly signature: readonly number[];
  /** ISO day of print, null where it is not known */
  readonly published: string | null;
  /** milliseconds since 1970 at which it came in */
  readonly arrived: number;
}

/** Orders prints by their day, those without one last; then by arrival. */
export function byPrint(a: Omit<Print, "signature">, b: Omit<Print, "signature">): number {
  const [day, other] = [a.published ?? "9999", b.published ?? "9999"];
  if (day !== other) return day < other ? -1 : 1;
  return a.arrived - b.arrived || (a.id < b.id ? -1 : 1);
}

/**
 * The syndication clusters among prints: all that hang together by near copies, through as many steps as it takes, are
 * copies of one text. So the clusters do not depend on the order in which the prints are looked at, nor on when they came
 * in. A print that is a copy of none stands in no cluster.
 *
 * @returns by the id of each print in a cluster, that of the earliest in it
 */
export function clustersOf(prints: readonly Print[]): Map<string, string> {
  const inOrder = [...prints].sort(byPrint);
  const groups = new Joined(inOrder.length);
  const byBand = new Map<number, number[]>();
  for (const [place, { signature }] of inOrder.entries())
    for (const band of new Set(bandsOf(signature))) {
      const before = byBand.get(band) ?? [];
      for (const other of before)
        if (!groups.are(place, other) && areNearCopies(signature, inOrder[other]?.signature ?? []))
          groups.join(place, other);
      before.push(place);
      byBand.set(band, before);
    }
  const sizes = new Map<number, number>();
  for (const place of inOrder.keys())
    sizes.set(groups.first(place), (sizes.get(groups.first(place)) ?? 0) + 1);
  const earliest = new Map<string, string>();
  for (const [place, { id }] of inOrder.entries()) {
    const first = groups.first(place);
    const head = inOrder[first];
    if (head && (sizes.get(first) ?? 0) > 1) earliest.set(id, head.id);
  }
  return earliest;
}

/** Which of so many places were joined with each other; each group is known by its first place. */
class Joined {
  readonly #toward: number[];

  constructor(size: number) {
    this.#toward = Array.from({ length: size }, (_, place) => place);
  }

  first(place: number): number {
    let at = place;
    for (let next = this.#toward[at] ?? at; next !== at; next = this.#toward[at] ?? at) at = next;
    this.#toward[place] = at;
    return at;
  }

  are(a: number, b: number): boolean {
    return this.first(a) === this.first(b);
  }

  join(a: number, b: number): void {
    const [one, other] = [this.first(a), this.first(b)];
    this.#toward[Math.max(one, other)] = Math.min(one, other);
  }
}
