import { CLAIM_TYPES, type ClaimType } from "#domain/claim";
import { hashOf } from "#extraction/model/hashing";

/** A claim to learn from. */
export interface TypeSample {
  readonly features: readonly string[];
  readonly type: ClaimType;
  /** which fold of the cross-validation it is in; all claims of an article are in the same */
  readonly fold: number;
}

/** Weights by feature and type: `weights[row * types + type]`. */
export interface FittedTypes {
  /** hash of each feature */
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

const TYPES = CLAIM_TYPES.length;
/** Features seen less often are left out. */
const LEAST = 3;
/** Ridge penalty on the sum of squares, against the sum of the claims' losses. */
const RIDGE = 30;
const ROUNDS = 120;
const STEP = 0.06;
/** Where a prior is known the weights begin near where they end. */
const WARM_STEP = 0.02;
/** A workspace has few claims of the rare types, or none. */
const SMOOTHING = 1;
/** How far the likelier types are held back, so that rare ones are found: the exponent of their share. */
const HELD_BACK = 0.3;

interface Rows {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** What is known before any claim is seen: a model that was trained already. */
export interface TypePrior {
  readonly knows: (key: number) => boolean;
  /** the weight of a feature for a type, 0 where it is not known */
  readonly weight: (key: number, type: number) => number;
}

function rowsOf(samples: readonly TypeSample[], prior: TypePrior | null): Rows {
  const counts = new Map<number, number>();
  for (const { features } of samples)
    for (const feature of new Set(features.map(hashOf))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const keys = Int32Array.from(
    [...counts].filter(([key, n]) => n >= LEAST || prior?.knows(key)).map(([key]) => key),
  ).sort();
  const places = new Map(Array.from(keys, (key, row) => [key, row]));
  const lists = samples.map(({ features }) =>
    [...new Set(features.map(hashOf))].flatMap((key) => places.get(key) ?? []),
  );
  const starts = new Int32Array(samples.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = (starts[i] ?? 0) + list.length;
  });
  return { keys, starts, rows: Int32Array.from(lists.flat()) };
}

/** Turns the scores of one claim into probabilities, in place. */
function softmax(scores: Float64Array): void {
  const best = Math.max(...scores);
  let sum = 0;
  for (let type = 0; type < TYPES; type++) {
    scores[type] = Math.exp((scores[type] as number) - best);
    sum += scores[type] as number;
  }
  for (let type = 0; type < TYPES; type++) scores[type] = (scores[type] as number) / sum;
}

/** The gradient of the loss at the weights, the penalty left out. */
function slope(
  samples: readonly TypeSample[],
  { starts, rows }: Rows,
  weights: Float64Array,
  lean: Float64Array,
): Float64Array {
  const gradient = new Float64Array(weights.length);
  const scores = new Float64Array(TYPES);
  samples.forEach((sample, i) => {
    const [from, to] = [starts[i] as number, starts[i + 1] as number];
    scores.set(lean);
    for (let f = from; f < to; f++)
      for (let type = 0; type < TYPES; type++)
        scores[type] = (scores[type] as number) + (weights[(rows[f] as number) * TYPES + type] as number);
    softmax(scores);
    const gold = CLAIM_TYPES.indexOf(sample.type);
    scores[gold] = (scores[gold] as number) - 1;
    for (let f = from; f < to; f++)
      for (let type = 0; type < TYPES; type++) {
        const at = (rows[f] as number) * TYPES + type;
        gradient[at] = (gradient[at] as number) + (scores[type] as number);
      }
  });
  return gradient;
}

/**
 * Fits a multinomial logistic regression with a ridge penalty by full steps of Adam (Kingma and Ba 2015) whose length falls
 * to nothing; nothing is drawn by lot. The likelier types are then held back a little. With a prior the weights begin at its
 * own and are drawn back to them; its likelier types are held back already, so that the claims are weighed as if they were.
 */
export function fitTypes(samples: readonly TypeSample[], prior: TypePrior | null = null): FittedTypes {
  const rows = rowsOf(samples, prior);
  const size = rows.keys.length * TYPES;
  const home = new Float64Array(size);
  if (prior)
    for (let at = 0; at < size; at++)
      home[at] = prior.weight(rows.keys[Math.floor(at / TYPES)] as number, at % TYPES);
  const weights = Float64Array.from(home);
  const lean = Float64Array.from(CLAIM_TYPES, (type) => (prior ? heldBack(samples, type, SMOOTHING) : 0));
  const pace = prior ? WARM_STEP : STEP;
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = slope(samples, rows, weights, lean);
    const step = pace * (1 - round / (ROUNDS + 1));
    for (let at = 0; at < size; at++) {
      const away = (weights[at] as number) - (home[at] as number);
      const g = ((gradient[at] as number) + RIDGE * away) / samples.length;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * g;
      square[at] = 0.99 * (square[at] as number) + 0.01 * g * g;
      const [m, s] = [
        (mean[at] as number) / (1 - 0.9 ** round),
        (square[at] as number) / (1 - 0.99 ** round),
      ];
      weights[at] = (weights[at] as number) - (step * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  if (!prior) holdBack(samples, rows.keys, weights);
  return { keys: rows.keys, weights };
}

/** The feature that every claim has. */
export const ALWAYS = "all";

/** How much a type is held back by its share of the claims; `more` claims of each type are added in thought. */
const heldBack = (samples: readonly TypeSample[], one: ClaimType, more = 0): number => {
  const share = (samples.filter(({ type }) => type === one).length + more) / (samples.length + more * TYPES);
  return HELD_BACK * Math.log(Math.max(share, 1e-3));
};

function holdBack(samples: readonly TypeSample[], keys: Int32Array, weights: Float64Array): void {
  const row = keys.indexOf(hashOf(ALWAYS));
  CLAIM_TYPES.forEach((one, type) => {
    const at = row * TYPES + type;
    weights[at] = (weights[at] as number) - heldBack(samples, one);
  });
}
