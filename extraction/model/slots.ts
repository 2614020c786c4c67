/** Adds the weights of `count` features to row `row` of `into`. */
export type Scorer = (features: Int32Array, count: number, into: Float32Array, row: number) => void;

/**
 * Weights by hashed feature, as they are stored: buckets of four slots, each with a fingerprint that tells a
 * known feature from an unknown one, and one signed byte a label.
 */
export interface Slots {
  readonly labels: number;
  /** four a bucket; 0 is an empty slot */
  readonly fingerprints: Uint16Array;
  readonly weights: Int8Array;
  /** what one step of a weight is worth */
  readonly scale: number;
}

export const SLOTS_A_BUCKET = 4;

/** Spreads a feature's hash over all of its bits. */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
}

export const fingerprintOf = (spreaded: number): number => spreaded >>> 16 || 1;

export function slotScorer(slots: Slots): Scorer {
  const { labels, fingerprints, weights, scale } = slots;
  const mask = fingerprints.length / SLOTS_A_BUCKET - 1;
  const sums = new Int32Array(labels);
  return (features, count, into, row) => {
    sums.fill(0);
    for (let f = 0; f < count; f += 1) {
      const h = spread(features[f] as number);
      const print = h >>> 16 || 1;
      const base = (h & mask) << 2;
      let slot = base;
      if (fingerprints[slot] !== print && fingerprints[++slot] !== print && fingerprints[++slot] !== print)
        if (fingerprints[++slot] !== print) continue;
      const at = slot * labels;
      for (let l = 0; l < labels; l += 1) sums[l] = (sums[l] as number) + (weights[at + l] as number);
    }
    for (let l = 0; l < labels; l += 1)
      into[row + l] = (into[row + l] as number) + (sums[l] as number) * scale;
  };
}
