/**
 * An order of things in which the like stand side by side, and the blocs that they fall into.
 *
 * Clusters are joined by average linkage (Sokal and Michener 1958) and the tree's leaves are then put in the order in
 * which neighbours differ least in sum: Bar-Joseph, Gifford and Jaakkola, "Fast optimal leaf ordering for hierarchical
 * clustering", Bioinformatics 17 (2001), with the inner minimum taken in two steps (O(n³) time, O(n²) memory).
 */
export interface LeafOrder {
  /** indices of the things, each once */
  readonly order: readonly number[];
  /** the same in blocs, in the same order; only blocs of two and more */
  readonly blocs: readonly (readonly number[])[];
}

type Distances = readonly (readonly number[])[];

interface Tree {
  readonly leaves: readonly number[];
  readonly height: number;
  readonly children: readonly [Tree, Tree] | null;
}

/** A bloc is a branch joined below this share of the greatest distance at which any two branches are joined. */
const CUT = 0.8;

/** Orders things by a symmetric table of the distances between them. */
export function leafOrder(distances: Distances): LeafOrder {
  const tree = treeOf(distances);
  if (!tree) return { order: [], blocs: [] };
  const order = optimalLeaves(tree, distances);
  const place = new Map(order.map((leaf, index) => [leaf, index]));
  const at = (leaf: number) => place.get(leaf) ?? 0;
  const blocs = branchesBelow(tree, tree.height * CUT)
    .filter((branch) => branch.leaves.length > 1)
    .map((branch) => branch.leaves.toSorted((a, b) => at(a) - at(b)))
    .sort(([a = 0], [b = 0]) => at(a) - at(b));
  return { order, blocs };
}

function branchesBelow(tree: Tree, height: number): Tree[] {
  if (!tree.children || tree.height < height) return [tree];
  return tree.children.flatMap((child) => branchesBelow(child, height));
}

const between = (table: readonly (readonly number[] | Float64Array)[], a: number, b: number): number =>
  table[a]?.[b] ?? 0;

/** Joins the two nearest branches until one is left; the mean distance of their leaves is how far two branches are. */
function treeOf(distances: Distances): Tree | null {
  const far = distances.map((row) => Float64Array.from(row));
  const branches: (Tree | null)[] = distances.map((_, leaf) => ({
    leaves: [leaf],
    height: 0,
    children: null,
  }));
  for (let joins = distances.length - 1; joins > 0; joins--) {
    const { a, b, height } = nearestOf(branches, far);
    const [left, right] = [branches[a], branches[b]];
    if (!left || !right) break;
    const [m, n] = [left.leaves.length, right.leaves.length];
    for (let k = 0; k < branches.length; k++) {
      const mean = (m * between(far, a, k) + n * between(far, b, k)) / (m + n);
      far[a]?.fill(mean, k, k + 1);
      far[k]?.fill(mean, a, a + 1);
    }
    branches[a] = { leaves: [...left.leaves, ...right.leaves], height, children: [left, right] };
    branches[b] = null;
  }
  return branches.find((branch) => branch !== null) ?? null;
}

function nearestOf(branches: readonly (Tree | null)[], far: readonly Float64Array[]) {
  let [a, b, height] = [-1, -1, Number.POSITIVE_INFINITY];
  for (let i = 0; i < branches.length; i++) {
    const row = far[i];
    if (!branches[i] || !row) continue;
    for (let j = i + 1; j < branches.length; j++)
      if (branches[j] && (row[j] ?? 0) < height) [a, b, height] = [i, j, row[j] ?? 0];
  }
  return { a, b, height };
}

/** `costs[u][w]`: the least sum of distances between neighbours of a branch that begins with leaf u and ends with w. */
function optimalLeaves(tree: Tree, distances: Distances): number[] {
  const costs = distances.map(() => new Float64Array(distances.length));
  measure(tree, distances, costs);
  let best: [from: number, to: number] = [tree.leaves[0] ?? 0, tree.leaves[0] ?? 0];
  if (tree.children) {
    let least = Number.POSITIVE_INFINITY;
    for (const u of tree.children[0].leaves)
      for (const w of tree.children[1].leaves)
        if (between(costs, u, w) < least) [least, best] = [between(costs, u, w), [u, w]];
  }
  return laidOut(tree, best[0], best[1], distances, costs);
}

/** The leaves that a branch may end with, when it begins with this one: those of the other child. */
function endsFor({ leaves, children }: Tree, start: number): readonly number[] {
  if (!children) return leaves;
  return children[0].leaves.includes(start) ? children[1].leaves : children[0].leaves;
}

function measure(tree: Tree, distances: Distances, costs: readonly Float64Array[]): void {
  if (!tree.children) return;
  const [left, right] = tree.children;
  measure(left, distances, costs);
  measure(right, distances, costs);
  const through = new Float64Array(distances.length);
  for (const u of left.leaves) {
    const inner = endsFor(left, u);
    for (const k of right.leaves) {
      let least = Number.POSITIVE_INFINITY;
      for (const m of inner) least = Math.min(least, between(costs, u, m) + between(distances, m, k));
      through[k] = least;
    }
    for (const w of right.leaves) {
      let least = Number.POSITIVE_INFINITY;
      for (const k of endsFor(right, w)) least = Math.min(least, (through[k] ?? 0) + between(costs, k, w));
      costs[u]?.fill(least, w, w + 1);
      costs[w]?.fill(least, u, u + 1);
    }
  }
}

/** The leaves of a branch that begins with one and ends with another, found again from the costs. */
function laidOut(
  tree: Tree,
  from: number,
  to: number,
  distances: Distances,
  costs: readonly Float64Array[],
): number[] {
  if (!tree.children) return [...tree.leaves];
  const [one, other] = tree.children;
  const [first, second] = one.leaves.includes(from) ? [one, other] : [other, one];
  let [best, least]: [[number, number], number] = [[from, to], Number.POSITIVE_INFINITY];
  for (const m of endsFor(first, from))
    for (const k of endsFor(second, to)) {
      const cost = between(costs, from, m) + between(distances, m, k) + between(costs, k, to);
      if (cost < least) [best, least] = [[m, k], cost];
    }
  return [
    ...laidOut(first, from, best[0], distances, costs),
    ...laidOut(second, best[1], to, distances, costs),
  ];
}
