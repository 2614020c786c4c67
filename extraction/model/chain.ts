import { EDGES, follows } from "./labels";

/** The transitions of a linear-chain conditional random field, one table an edge class: `[edge][from][to]`. */
export interface Chain {
  readonly labels: number;
  /** log weights, `EDGES × labels × labels`; unlawful moves are -Infinity */
  readonly moves: Float32Array;
}

/** Weights with the unlawful moves shut. */
export function chainOf(labels: number, weights: Float32Array): Chain {
  const moves = Float32Array.from(weights);
  for (let edge = 0; edge < EDGES; edge += 1)
    for (let from = 0; from < labels; from += 1)
      for (let to = 0; to < labels; to += 1)
        if (!follows(from, to)) moves[(edge * labels + from) * labels + to] = Number.NEGATIVE_INFINITY;
  return { labels, moves };
}

/** States so far behind the best never catch up, and are not followed. */
const HOPELESS = 15;

/** The likeliest labels of `length` tokens. `scores` holds `length × labels` log weights. */
export function viterbi(chain: Chain, scores: Float32Array, edges: Uint8Array, length: number): Uint8Array {
  const { labels, moves } = chain;
  const back = new Uint8Array(length * labels);
  let now = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let to = 0; to < labels; to += 1)
    now[to] = follows(-1, to) ? (scores[to] as number) : Number.NEGATIVE_INFINITY;
  for (let t = 1; t < length; t += 1) {
    const table = (edges[t] as number) * labels * labels;
    next.fill(Number.NEGATIVE_INFINITY);
    let most = Number.NEGATIVE_INFINITY;
    for (let from = 0; from < labels; from += 1) most = Math.max(most, now[from] as number);
    for (let from = 0; from < labels; from += 1) {
      const sofar = now[from] as number;
      if (sofar < most - HOPELESS) continue;
      for (let to = 0; to < labels; to += 1) {
        const score = sofar + (moves[table + from * labels + to] as number);
        if (score > (next[to] as number)) {
          next[to] = score;
          back[t * labels + to] = from;
        }
      }
    }
    for (let to = 0; to < labels; to += 1)
      next[to] = (next[to] as number) + (scores[t * labels + to] as number);
    const spare = now;
    now = next;
    next = spare;
  }
  const path = new Uint8Array(length);
  let label = 0;
  for (let to = 1; to < labels; to += 1) if ((now[to] as number) > (now[label] as number)) label = to;
  for (let t = length - 1; t >= 0; t -= 1) {
    path[t] = label;
    label = back[t * labels + label] as number;
  }
  return path;
}

/** Forward and backward messages, each row scaled to one, and what is needed to read probabilities off them. */
export interface Messages {
  readonly forward: Float32Array;
  readonly backward: Float32Array;
  /** exp(score − the row's greatest score) */
  readonly local: Float32Array;
  /** log of the partition function */
  readonly logZ: number;
}

export function messages(
  chain: Chain,
  powers: Float32Array,
  scores: Float32Array,
  edges: Uint8Array,
  length: number,
): Messages {
  const { labels } = chain;
  const forward = new Float32Array(length * labels);
  const backward = new Float32Array(length * labels);
  const local = new Float32Array(length * labels);
  let logZ = 0;
  for (let t = 0; t < length; t += 1) logZ += localRow(local, scores, t * labels, labels);
  for (let to = 0; to < labels; to += 1) forward[to] = follows(-1, to) ? (local[to] as number) : 0;
  logZ += Math.log(scaleRow(forward, 0, labels));
  for (let t = 1; t < length; t += 1) {
    const row = t * labels;
    const before = row - labels;
    const table = (edges[t] as number) * labels * labels;
    for (let from = 0; from < labels; from += 1) {
      const mass = forward[before + from] as number;
      if (mass < 1e-9) continue;
      const moves = table + from * labels;
      for (let to = 0; to < labels; to += 1)
        forward[row + to] = (forward[row + to] as number) + mass * (powers[moves + to] as number);
    }
    for (let to = 0; to < labels; to += 1)
      forward[row + to] = (forward[row + to] as number) * (local[row + to] as number);
    logZ += Math.log(scaleRow(forward, row, labels));
  }
  backward.fill(1, (length - 1) * labels);
  for (let t = length - 2; t >= 0; t -= 1) {
    const row = t * labels;
    const after = row + labels;
    const table = (edges[t + 1] as number) * labels * labels;
    for (let from = 0; from < labels; from += 1) {
      let mass = 0;
      const moves = table + from * labels;
      for (let to = 0; to < labels; to += 1)
        mass +=
          (powers[moves + to] as number) * (local[after + to] as number) * (backward[after + to] as number);
      backward[row + from] = mass;
    }
    scaleRow(backward, row, labels);
  }
  return { forward, backward, local, logZ };
}

function localRow(local: Float32Array, scores: Float32Array, row: number, labels: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < labels; l += 1) most = Math.max(most, scores[row + l] as number);
  for (let l = 0; l < labels; l += 1) local[row + l] = Math.exp((scores[row + l] as number) - most);
  return most;
}

function scaleRow(table: Float32Array, row: number, labels: number): number {
  let sum = 0;
  for (let l = 0; l < labels; l += 1) sum += table[row + l] as number;
  const scale = sum > 0 ? 1 / sum : 1;
  for (let l = 0; l < labels; l += 1) table[row + l] = (table[row + l] as number) * scale;
  return sum > 0 ? sum : 1e-30;
}

/** The probability of each label at each token, `length × labels`. */
export function marginals({ forward, backward }: Messages, labels: number): Float32Array {
  const table = new Float32Array(forward.length);
  for (let i = 0; i < table.length; i += 1) table[i] = (forward[i] as number) * (backward[i] as number);
  for (let row = 0; row < table.length; row += labels) scaleRow(table, row, labels);
  return table;
}

/** Log weight of one labelling; less `logZ` it is the log of its probability. */
export function pathScore(
  chain: Chain,
  scores: Float32Array,
  edges: Uint8Array,
  path: ArrayLike<number>,
): number {
  const { labels, moves } = chain;
  let sum = 0;
  for (let t = 0; t < path.length; t += 1) {
    sum += scores[t * labels + (path[t] as number)] as number;
    if (t > 0) {
      const table = (edges[t] as number) * labels * labels;
      sum += moves[table + (path[t - 1] as number) * labels + (path[t] as number)] as number;
    }
  }
  return sum;
}
