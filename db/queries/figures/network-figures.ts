import type { Figure, FigureParts } from "#domain/figure";
import { filterFrom } from "#domain/filter-from";
import { networkKindFrom } from "#domain/network";
import type { Principal } from "#domain/principal";
import { networkPlaces } from "../../network/places";
import { network } from "../network";

/** Who accuses or answers whom: a row of the table for each arrow, drawn on the page or not. */
export async function networkFigure(viewer: Principal, parts: FigureParts): Promise<Omit<Figure, "id">> {
  const kind = networkKindFrom(parts);
  const [made, places] = await Promise.all([network(viewer, filterFrom(parts), kind), networkPlaces(viewer)]);
  const { actors, arrows } = made;
  const names = new Map(actors.map(({ slug, name }) => [slug, name]));
  const named = (slug: string) => names.get(slug) ?? slug;
  return {
    title: kind === "charges" ? "Who accuses whom" : "Who replies to whom",
    unit: kind === "charges" ? "pairs of accuser and accused" : "claims that answer a charge",
    rule:
      kind === "charges"
        ? "A charge with two accused counts for each."
        : "A reply counts once for each actor who gives it and each who made the charge.",
    columns: ["from", "to", kind],
    rows: arrows.map(({ from, to, count }) => [named(from), named(to), count]),
    picture: { kind: "network", arrows: kind, network: made, places },
  };
}
