import { leafOrder } from "#domain/leaf-order";
import type { MatrixSort, MatrixView } from "#domain/matrix-view";
import type { Matrix, MatrixMargin } from "./matrix";

/** Rows and columns that are drawn, in order; the margins count all. */
export interface Drawn {
  readonly rows: readonly MatrixMargin[];
  readonly columns: readonly MatrixMargin[];
  /** by slug: actors that act alike, most numerous blocs first; only where the heads stand by blocs */
  readonly blocs: readonly (readonly string[])[];
}

/** So many actors are drawn at each end, those with the greatest margins. */
export const MOST_DRAWN = 200;

/** Of more than `FEW`, only so many are drawn at each end before all are asked for: they fit beside the open panel. */
export const FIRST_DRAWN = 18;
const FEW = 30;

/**
 * The rows and columns that a view zooms to, or those with the greatest margins, in the order that it asks for. By
 * reciprocity the first are those to whom most is returned.
 */
export function drawnEnds(
  matrix: Matrix,
  { sort, rows, columns, heads = "all" }: Pick<MatrixView, "sort" | "rows" | "columns"> & Partial<MatrixView>,
): Drawn {
  const returned = sort === "reciprocity" && ORDERS.reciprocity(matrix);
  const chosen = (margins: readonly MatrixMargin[], slugs: readonly string[]) => {
    const zoomed = margins.filter((margin) => slugs.includes(margin.actor.slug));
    if (zoomed.length > 0) return zoomed;
    const greatest = margins.slice(0, MOST_DRAWN);
    if (heads === "all" || margins.length <= FEW) return greatest;
    return (returned ? greatest.sort(returned) : greatest).slice(0, FIRST_DRAWN);
  };
  const [down, across] = [chosen(matrix.rows, rows), chosen(matrix.columns, columns)];
  if (sort === "blocs") return inBlocs(matrix, down, across);
  const before = ORDERS[sort](matrix);
  return { rows: down.toSorted(before), columns: across.toSorted(before), blocs: [] };
}

type Before = (a: MatrixMargin, b: MatrixMargin) => number;
const ORDERS: Readonly<Record<Exclude<MatrixSort, "blocs">, (matrix: Matrix) => Before>> = {
  total: () => () => 0,
  name: () => (a, b) => a.actor.name.localeCompare(b.actor.name, "en"),
  reciprocity: (matrix) => {
    const returned = reciprocities(matrix);
    return (a, b) => (returned.get(b.actor.slug) ?? 0) - (returned.get(a.actor.slug) ?? 0);
  },
};

/** How much of what the actor does is returned: for each counterpart the smaller of the two counts, summed. */
function reciprocities(matrix: Matrix): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { from, count, mirror } of matrix.cells)
    sums.set(from.slug, (sums.get(from.slug) ?? 0) + Math.min(count, mirror));
  return sums;
}

/**
 * Both ends in one order, in which actors stand side by side that accuse the same ones and are accused by the same ones.
 * The distance of two actors is one minus the cosine of what they do and what is done to them, square roots of counts,
 * so that one busy cell does not decide.
 */
function inBlocs(matrix: Matrix, rows: Drawn["rows"], columns: Drawn["columns"]): Drawn {
  const slugs = [...new Set([...rows, ...columns].map((margin) => margin.actor.slug))];
  const index = new Map(slugs.map((slug, at) => [slug, at]));
  const does = slugs.map(() => new Float64Array(2 * slugs.length));
  for (const { from, to, count } of matrix.cells) {
    const [a, b] = [index.get(from.slug), index.get(to.slug)];
    if (a === undefined || b === undefined) continue;
    does[a]?.fill(Math.sqrt(count), b, b + 1);
    does[b]?.fill(Math.sqrt(count), slugs.length + a, slugs.length + a + 1);
  }
  const { order, blocs } = leafOrder(distancesOf(does));
  const place = new Map(order.map((leaf, at) => [slugs[leaf], at]));
  const before: Before = (a, b) => (place.get(a.actor.slug) ?? 0) - (place.get(b.actor.slug) ?? 0);
  return {
    rows: rows.toSorted(before),
    columns: columns.toSorted(before),
    blocs: blocs.map((bloc) => bloc.flatMap((leaf) => slugs[leaf] ?? [])).sort((a, b) => b.length - a.length),
  };
}

/** The distances of vectors of one length: one minus the cosine; one where either is nothing. */
export function distancesOf(vectors: readonly Float64Array[]): number[][] {
  const lengths = vectors.map((vector) => Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)));
  const far = vectors.map(() => new Array<number>(vectors.length).fill(0));
  for (const [i, a] of vectors.entries())
    for (let j = i + 1; j < vectors.length; j++) {
      const b = vectors[j];
      let dot = 0;
      for (let k = 0; k < a.length; k++) dot += (a[k] ?? 0) * (b?.[k] ?? 0);
      const size = (lengths[i] ?? 0) * (lengths[j] ?? 0);
      const distance = size === 0 ? 1 : 1 - dot / size;
      far[i]?.fill(distance, j, j + 1);
      far[j]?.fill(distance, i, i + 1);
    }
  return far;
}
