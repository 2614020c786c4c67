import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { NetworkPlace } from "#domain/network";
import { apart, type Seat, spread, within } from "./seats";

/** Two actors who accuse or answer each other, and how often, either way. */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly weight: number;
}

type Places = Readonly<Record<string, NetworkPlace>>;

const ROUNDS = 500;
/** From this many actors on, far ones are reckoned together (Barnes and Hut), and fewer rounds must do. */
const MANY = 300;
/** The width that the layout works in, in its own units. */
const SIDE = 100;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where actors stand and which group they belong to: ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679)
 * and the Louvain method (Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008), both without chance: the same ties
 * and known places always give the same layout. Actors with a known place keep it, and newcomers stand near those they
 * are tied to, unless most are newcomers: then all is laid out anew. A tie of an actor with itself moves nothing.
 * Group 0 has the most ties.
 */
export function layoutOf(ties: readonly Tie[], known: Places = {}): Places {
  const graph = graphOf(ties);
  const kept = graph.filterNodes((slug) => known[slug] !== undefined).length;
  const seats = kept * 2 < graph.order ? laidOut(graph) : joined(graph, known);
  const groups = groupsOf(graph);
  return Object.fromEntries(
    [...seats].map(([slug, { x, y }]) => [
      slug,
      { x: rounded(x), y: rounded(y), group: groups.get(slug) ?? 0 },
    ]),
  );
}
const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

type Ground = UndirectedGraph<Seat, { weight: number }>;

/** The actors and ties, in an order that does not depend on how they came. */
function graphOf(ties: readonly Tie[]): Ground {
  const graph: Ground = new UndirectedGraph();
  const slugs = [...new Set(ties.flatMap(({ one, other }) => [one, other]))].sort();
  for (const slug of slugs) graph.addNode(slug, { x: 0, y: 0 });
  const sorted = ties
    .filter(({ one, other }) => one !== other)
    .map(({ one, other, weight }) =>
      one < other ? { one, other, weight } : { one: other, other: one, weight },
    )
    .sort((a, b) => (a.one + a.other < b.one + b.other ? -1 : 1));
  for (const { one, other, weight } of sorted)
    graph.updateEdge(one, other, (edge) => ({ weight: (edge.weight ?? 0) + weight }));
  return graph;
}

/** Everyone on a spiral, the most tied in the middle; then forces move them. */
function laidOut(graph: Ground): Map<string, Seat> {
  const many = graph.order > MANY;
  const ranked = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1));
  for (const [rank, slug] of ranked.entries()) {
    const far = (SIDE / 2) * Math.sqrt((rank + 0.5) / graph.order);
    const turn = rank * GOLDEN_ANGLE;
    graph.mergeNodeAttributes(slug, { x: far * Math.cos(turn), y: far * Math.sin(turn) });
  }
  if (graph.size > 0)
    forceAtlas2.assign(graph, {
      iterations: many ? Math.max(15, Math.round(((ROUNDS / 4) * MANY) / graph.order)) : ROUNDS,
      settings: {
        ...forceAtlas2.inferSettings(graph.order),
        ...{ strongGravityMode: true, gravity: 0.1, scalingRatio: 10, edgeWeightInfluence: 0.5 },
        barnesHutOptimize: many,
      },
    });
  const seats = new Map(graph.mapNodes((slug, { x, y }) => [slug, { x, y }]));
  for (const axis of ["x", "y"] as const) spread([...seats.values()], axis);
  if (!many) apart([...seats.values()]);
  return seats;
}

/** Those who are known where they are, and each newcomer in the middle of its counterparts, with room around it. */
function joined(graph: Ground, known: Places): Map<string, Seat> {
  const seats = new Map<string, Seat>();
  const newcomers: Seat[] = [];
  for (const [index, slug] of graph.nodes().entries()) {
    const place = known[slug];
    if (place) {
      seats.set(slug, { x: place.x, y: place.y });
      continue;
    }
    const near = graph.neighbors(slug).flatMap((other) => known[other] ?? []);
    const mean = (axis: "x" | "y") =>
      near.length > 0 ? near.reduce((sum, one) => sum + one[axis], 0) / near.length : 0.5;
    const turn = index * GOLDEN_ANGLE;
    const seat = {
      x: within(mean("x") + 0.05 * Math.cos(turn)),
      y: within(mean("y") + 0.05 * Math.sin(turn)),
    };
    seats.set(slug, seat);
    newcomers.push(seat);
  }
  const fixed = [...seats.values()].filter((seat) => !newcomers.includes(seat));
  apart(newcomers, graph.order > MANY ? [] : fixed);
  return seats;
}

/** The groups by the weight of their ties, the heaviest 0; ties of equal weight by the first name. */
function groupsOf(graph: Ground): Map<string, number> {
  const found: Record<string, number> =
    graph.size > 0
      ? louvain(graph, { getEdgeWeight: "weight", randomWalk: false, rng: () => 0.5 })
      : Object.fromEntries(graph.nodes().map((slug, index) => [slug, index]));
  const weights = new Map<number, number>();
  for (const slug of graph.nodes()) {
    const group = found[slug] ?? 0;
    const weight = graph.reduceEdges(slug, (sum, _, edge) => sum + edge.weight, 0);
    weights.set(group, (weights.get(group) ?? 0) + weight);
  }
  const ranked = [...weights].sort(([, a], [, b]) => b - a).map(([group]) => group);
  return new Map(graph.nodes().map((slug) => [slug, ranked.indexOf(found[slug] ?? 0)]));
}
