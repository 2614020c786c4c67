import type { Matrix, MatrixMargin } from "#db/queries/matrix";
import type { MatrixSort } from "#domain/matrix-view";

/** How many charges of the actor are returned: for each counterpart the smaller of the two counts, summed. */
function reciprocities(matrix: Matrix): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { accuser, pairs, mirror } of matrix.cells)
    sums.set(accuser.slug, (sums.get(accuser.slug) ?? 0) + Math.min(pairs, mirror));
  return sums;
}

/** So many actors are drawn at each end, those with most pairs; the margins count the others too. */
export const MOST_DRAWN = 60;

/** Both ends of the matrix in the order asked for; by total where two are equal. */
export function orderedEnds(matrix: Matrix, sort: MatrixSort): Pick<Matrix, "accusers" | "accused"> {
  const [accusers, accused] = [matrix.accusers.slice(0, MOST_DRAWN), matrix.accused.slice(0, MOST_DRAWN)];
  if (sort === "total") return { accusers, accused };
  const returned = reciprocities(matrix);
  const before =
    sort === "name"
      ? (a: MatrixMargin, b: MatrixMargin) => a.actor.name.localeCompare(b.actor.name, "en")
      : (a: MatrixMargin, b: MatrixMargin) =>
          (returned.get(b.actor.slug) ?? 0) - (returned.get(a.actor.slug) ?? 0);
  return { accusers: accusers.toSorted(before), accused: accused.toSorted(before) };
}
