import { EDGES, followsIn } from "./labels";

/** The transitions of a linear-chain conditional random field, one table an edge class: `[edge][from][to]`. */
export interface Chain {
  readonly labels: number;
  /** log weights, `EDGES × labels × labels`; unlawful moves are -Infinity */
  readonly moves: Float32Array;
  /** the lawful moves: which labels may follow each */
  readonly ways: readonly Uint8Array[];
  /** the labels a text may begin with */
  readonly starts: Uint8Array;
}

/** Weights with the unlawful moves shut. */
export function chainOf(labels: number, weights: Float32Array): Chain {
  const moves = Float32Array.from(weights);
  const follows = followsIn(labels);
  const all = Array.from({ length: labels }, (_, label) => label);
  const after = (from: number): Uint8Array => Uint8Array.from(all.filter((to) => follows(from, to)));
  for (let edge = 0; edge < EDGES; edge += 1)
    for (let from = 0; from < labels; from += 1)
      for (let to = 0; to < labels; to += 1)
        if (!follows(from, to)) moves[(edge * labels + from) * labels + to] = Number.NEGATIVE_INFINITY;
  return { labels, moves, ways: all.map(after), starts: after(-1) };
}

/** States so far behind the best never catch up, and are not followed. */
const HOPELESS = 15;

const greatest = (row: Float64Array): number => {
  let most = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < row.length; l += 1) if ((row[l] as number) > most) most = row[l] as number;
  return most;
};

/** The likeliest labels of `length` tokens. `scores` holds `length × labels` log weights. */
export function viterbi(chain: Chain, scores: Float32Array, edges: Uint8Array, length: number): Uint8Array {
  const { labels, moves, ways } = chain;
  const back = new Uint8Array(length * labels);
  let now = new Float64Array(labels).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(labels);
  for (const to of chain.starts) now[to] = scores[to] as number;
  for (let t = 1; t < length; t += 1) {
    const row = t * labels;
    const table = (edges[t] as number) * labels * labels;
    next.fill(Number.NEGATIVE_INFINITY);
    const least = greatest(now) - HOPELESS;
    for (let from = 0; from < labels; from += 1) {
      const sofar = now[from] as number;
      if (sofar < least) continue;
      const lawful = ways[from] as Uint8Array;
      for (let k = 0; k < lawful.length; k += 1) {
        const to = lawful[k] as number;
        const score = sofar + (moves[table + from * labels + to] as number);
        if (score <= (next[to] as number)) continue;
        next[to] = score;
        back[row + to] = from;
      }
    }
    for (let to = 0; to < labels; to += 1) next[to] = (next[to] as number) + (scores[row + to] as number);
    const spare = now;
    now = next;
    next = spare;
  }
  return traced(back, now.indexOf(greatest(now)), length, labels);
}

/** Follows the best moves back from the last token's label. */
function traced(back: Uint8Array, last: number, length: number, labels: number): Uint8Array {
  const path = new Uint8Array(length);
  let label = last;
  for (let t = length - 1; t >= 0; t -= 1) {
    path[t] = label;
    label = back[t * labels + label] as number;
  }
  return path;
}

/** Forward messages, each row scaled to one, and what is needed to go back. */
export interface Ahead {
  readonly forward: Float32Array;
  /** exp(score − the row's greatest score) */
  readonly local: Float32Array;
  /** log of the partition function */
  readonly logZ: number;
}

/** Forward and backward messages, each row scaled to one. */
export interface Messages extends Ahead {
  readonly backward: Float32Array;
}

/** Labels of so little mass at a token are not followed, neither forward nor back. */
const FAINT = 1e-9;

/** The forward messages alone: enough for the partition function. */
export function messagesAhead(
  { labels, ways, starts }: Chain,
  powers: Float32Array,
  scores: Float32Array,
  edges: Uint8Array,
  length: number,
): Ahead {
  const forward = new Float32Array(length * labels);
  const local = new Float32Array(length * labels);
  let logZ = localRow(local, scores, 0, labels);
  for (const to of starts) forward[to] = local[to] as number;
  logZ += Math.log(scaleRow(forward, 0, labels));
  for (let t = 1; t < length; t += 1) {
    const row = t * labels;
    const table = (edges[t] as number) * labels * labels;
    logZ += localRow(local, scores, row, labels);
    for (let from = 0; from < labels; from += 1) {
      const mass = forward[row - labels + from] as number;
      if (mass < FAINT) continue;
      const moves = table + from * labels;
      const lawful = ways[from] as Uint8Array;
      for (let k = 0; k < lawful.length; k += 1) {
        const to = lawful[k] as number;
        forward[row + to] = (forward[row + to] as number) + mass * (powers[moves + to] as number);
      }
    }
    for (let to = 0; to < labels; to += 1)
      forward[row + to] = (forward[row + to] as number) * (local[row + to] as number);
    logZ += Math.log(scaleRow(forward, row, labels));
  }
  return { forward, local, logZ };
}

/** Goes back over the forward messages. */
export function messagesBack(
  { labels, ways }: Chain,
  powers: Float32Array,
  { forward, local, logZ }: Ahead,
  edges: Uint8Array,
  length: number,
): Messages {
  const backward = new Float32Array(length * labels);
  const coming = new Float64Array(labels);
  backward.fill(1, (length - 1) * labels);
  for (let t = length - 2; t >= 0; t -= 1) {
    const row = t * labels;
    const after = row + labels;
    const table = (edges[t + 1] as number) * labels * labels;
    for (let to = 0; to < labels; to += 1)
      coming[to] = (local[after + to] as number) * (backward[after + to] as number);
    for (let from = 0; from < labels; from += 1) {
      if ((forward[row + from] as number) < FAINT) continue;
      const moves = table + from * labels;
      const lawful = ways[from] as Uint8Array;
      let mass = 0;
      for (let k = 0; k < lawful.length; k += 1) {
        const to = lawful[k] as number;
        mass += (powers[moves + to] as number) * (coming[to] as number);
      }
      backward[row + from] = mass;
    }
    scaleRow(backward, row, labels);
  }
  return { forward, backward, local, logZ };
}

export const messages = (
  chain: Chain,
  powers: Float32Array,
  scores: Float32Array,
  edges: Uint8Array,
  length: number,
): Messages =>
  messagesBack(chain, powers, messagesAhead(chain, powers, scores, edges, length), edges, length);

/** Scores so far behind a row's greatest weigh nothing. */
const WEIGHTLESS = -30;

function localRow(local: Float32Array, scores: Float32Array, row: number, labels: number): number {
  let most = scores[row] as number;
  for (let l = 1; l < labels; l += 1)
    if ((scores[row + l] as number) > most) most = scores[row + l] as number;
  for (let l = 0; l < labels; l += 1) {
    const behind = (scores[row + l] as number) - most;
    if (behind > WEIGHTLESS) local[row + l] = Math.exp(behind);
  }
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
