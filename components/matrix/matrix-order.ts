import type { Matrix, MatrixMargin } from "#db/queries/matrix";
import type { MatrixSort } from "#domain/matrix-view";

/** How many charges of the actor are returned: for each counterpart the smaller of the two counts, summed. */
function reciprocities(matrix: Matrix): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { accuser, pairs, mirror } of matrix.cells)
    sums.set(accuser.slug, (sums.get(accuser.slug) ?? 0) + Math.min(pairs, mirror));
  return sums;
}

/** Both ends of the matrix in the order asked for; by total where two are equal. */
export function orderedEnds(matrix: Matrix, sort: MatrixSort): Pick<Matrix, "accusers" | "accused"> {
  if (sort === "total") return matrix;
  const returned = reciprocities(matrix);
  const before =
    sort === "name"
      ? (a: MatrixMargin, b: MatrixMargin) => a.actor.name.localeCompare(b.actor.name, "en")
      : (a: MatrixMargin, b: MatrixMargin) =>
          (returned.get(b.actor.slug) ?? 0) - (returned.get(a.actor.slug) ?? 0);
  return { accusers: matrix.accusers.toSorted(before), accused: matrix.accused.toSorted(before) };
}
