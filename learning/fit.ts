import { type Chain, chainOf, type Messages, marginals, messages } from "#extraction/model/chain";
import { EDGES } from "#extraction/model/labels";
import type { Scorer } from "#extraction/model/slots";
import type { FeatureIndex, Samples } from "./samples";

export interface FitOptions {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  /** where AdaGrad's sums of squares begin: the greater, the less is made of what is seen seldom */
  readonly warm: number;
  readonly l2: number;
  readonly dropout: number;
  readonly seed: number;
  /** which sequences to learn from */
  readonly group: (group: number) => boolean;
  /** the weights to begin with, which the decay draws them back to; zeros where there are none */
  readonly start?: Pick<Fitted, "weights" | "moves">;
  readonly say: (line: string) => void;
  /** called after each epoch with the share of them that is done */
  readonly done?: (share: number) => void;
}

export interface Fitted {
  readonly labels: number;
  readonly weights: Float32Array;
  readonly moves: Float32Array;
}

/** A small, fast, seeded generator (mulberry32): numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The working memory of one fit. */
interface Work extends Fitted {
  /** where the decay draws the weights to */
  readonly home: Float32Array;
  readonly squares: Float32Array;
  readonly moveSquares: Float32Array;
  readonly kept: Int32Array;
  readonly keptStarts: Int32Array;
}

/** AdaGrad's step for one weight. */
function step(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  rate: number,
): void {
  const sum = (squares[at] as number) + gradient * gradient;
  squares[at] = sum;
  weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(sum + 1e-6);
}

/** Scores a sequence with some of its features left out, and remembers which stayed. */
function scoreWithDropout(
  work: Work,
  samples: Samples,
  from: number,
  to: number,
  dropout: number,
  random: () => number,
): Float32Array {
  const { labels, weights, kept, keptStarts } = work;
  const scores = new Float32Array((to - from) * labels);
  const scale = 1 / (1 - dropout);
  let k = 0;
  for (let t = from; t < to; t += 1) {
    keptStarts[t - from] = k;
    const row = (t - from) * labels;
    for (let f = samples.tokenStarts[t] as number; f < (samples.tokenStarts[t + 1] as number); f += 1) {
      const feature = samples.features[f] as number;
      if (feature < 0 || random() < dropout) continue;
      kept[k++] = feature;
      const at = feature * labels;
      for (let l = 0; l < labels; l += 1)
        scores[row + l] = (scores[row + l] as number) + (weights[at + l] as number) * scale;
    }
  }
  keptStarts[to - from] = k;
  return scores;
}

const SMALL = 1e-3;

/** Moves the weights of the features that stayed, one token after the other. */
function learnTokens(
  work: Work,
  samples: Samples,
  odds: Float32Array,
  from: number,
  to: number,
  inverse: Float32Array,
  options: FitOptions,
): void {
  const { labels, weights, home, squares, kept, keptStarts } = work;
  const scale = 1 / (1 - options.dropout);
  for (let t = from; t < to; t += 1) {
    const row = (t - from) * labels;
    for (let l = 0; l < labels; l += 1) {
      const error = (odds[row + l] as number) - (samples.labels[t] === l ? 1 : 0);
      if (error < SMALL && error > -SMALL) continue;
      for (let f = keptStarts[t - from] as number; f < (keptStarts[t - from + 1] as number); f += 1) {
        const feature = kept[f] as number;
        const at = feature * labels + l;
        const away = (weights[at] as number) - (home[at] as number);
        const decay = options.l2 * away * (inverse[feature] as number);
        step(weights, squares, at, error * scale + decay, options.rate);
      }
    }
  }
}

/** Moves the transition weights. */
function learnMoves(
  work: Work,
  samples: Samples,
  chain: Chain,
  powers: Float32Array,
  sums: Messages,
  from: number,
  to: number,
  rate: number,
): void {
  const { labels } = chain;
  const { forward, backward, local } = sums;
  const joint = new Float64Array(labels * labels);
  for (let t = from + 1; t < to; t += 1) {
    const table = (samples.edges[t] as number) * labels * labels;
    const [before, row] = [(t - from - 1) * labels, (t - from) * labels];
    let total = 0;
    for (let i = 0; i < labels; i += 1)
      for (let j = 0; j < labels; j += 1) {
        const mass =
          (forward[before + i] as number) *
          (powers[table + i * labels + j] as number) *
          (local[row + j] as number) *
          (backward[row + j] as number);
        joint[i * labels + j] = mass;
        total += mass;
      }
    const gold = (samples.labels[t - 1] as number) * labels + (samples.labels[t] as number);
    for (let m = 0; m < labels * labels; m += 1) {
      const error = (joint[m] as number) / total - (m === gold ? 1 : 0);
      if (error < SMALL && error > -SMALL) continue;
      step(work.moves, work.moveSquares, table + m, error, rate);
    }
  }
}

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

/**
 * Fits a linear-chain conditional random field by AdaGrad with feature dropout, weight decay spread over each
 * feature's occurrences, and the mean of the weights after each epoch but the first.
 */
export function fitChain(samples: Samples, index: FeatureIndex, options: FitOptions): Fitted {
  const { labels } = options;
  const random = seeded(options.seed);
  const size = index.size * labels;
  const longest = samples.sequences.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const home = options.start?.weights ?? new Float32Array(size);
  const work: Work = {
    labels,
    home,
    weights: Float32Array.from(home),
    squares: new Float32Array(size).fill(options.warm),
    moves: Float32Array.from(options.start?.moves ?? new Float32Array(EDGES * labels * labels)),
    moveSquares: new Float32Array(EDGES * labels * labels).fill(options.start ? options.warm : 0),
    kept: new Int32Array(longest * 200),
    keptStarts: new Int32Array(longest + 1),
  };
  const inverse = Float32Array.from(index.counts, (count) => 1 / count);
  const mean = { weights: new Float32Array(size), moves: new Float32Array(work.moves.length) };
  const mine = samples.sequences.filter(({ group, from, to }) => to > from && options.group(group));
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    let [loss, tokens] = [0, 0];
    for (const { from, to } of shuffled(mine, random)) {
      const chain = chainOf(labels, work.moves);
      const powers = chain.moves.map((weight) => Math.exp(weight));
      const scores = scoreWithDropout(work, samples, from, to, options.dropout, random);
      const edges = Uint8Array.from(samples.edges.slice(from, to));
      const sums = messages(chain, powers, scores, edges, to - from);
      const odds = marginals(sums, labels);
      for (let t = from; t < to; t += 1)
        loss -= Math.log((odds[(t - from) * labels + (samples.labels[t] as number)] as number) + 1e-9);
      learnMoves(work, samples, chain, powers, sums, from, to, options.rate);
      learnTokens(work, samples, odds, from, to, inverse, options);
      tokens += to - from;
    }

    options.say(`epoch ${epoch}: ${(loss / Math.max(1, tokens)).toFixed(4)} nats a token`);
    options.done?.(epoch / options.epochs);
    if (epoch > 1 || options.epochs === 1) {
      const share = 1 / Math.max(1, options.epochs - 1);
      addTo(mean.weights, work.weights, share);
      addTo(mean.moves, work.moves, share);
    }
  }
  return { labels, ...mean };
}

function addTo(sum: Float32Array, more: Float32Array, share: number): void {
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) + (more[i] as number) * share;
}

/** Scores by the unpacked weights of a fit. */
export function fittedScorer(index: FeatureIndex, { labels, weights }: Fitted): Scorer {
  return (features, count, into, row) => {
    for (let f = 0; f < count; f += 1) {
      const number = index.find(features[f] as number);
      if (number < 0) continue;
      for (let l = 0; l < labels; l += 1)
        into[row + l] = (into[row + l] as number) + (weights[number * labels + l] as number);
    }
  };
}
