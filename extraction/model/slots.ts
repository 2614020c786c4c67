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

/** Two labels share one 32-bit word, sixteen bits each: a token's sums never leave that range. */
const LANES = 8;

function packedRows({ labels, fingerprints, weights }: Slots): Int32Array {
  const rows = new Int32Array(fingerprints.length * LANES);
  for (let slot = 0; slot < fingerprints.length; slot += 1) {
    if (fingerprints[slot] === 0) continue;
    for (let l = 0; l < labels; l += 1) {
      const at = slot * LANES + (l >> 1);
      rows[at] =
        (rows[at] as number) +
        (l & 1 ? (weights[slot * labels + l] as number) << 16 : (weights[slot * labels + l] as number));
    }
  }
  return rows;
}

/** The slot of a hashed feature; -1 where it is not known. */
function slotOf(fingerprints: Uint16Array, mask: number, feature: number): number {
  const h = spread(feature);
  const print = h >>> 16 || 1;
  const base = (h & mask) << 2;
  if (fingerprints[base] === print) return base;
  if (fingerprints[base + 1] === print) return base + 1;
  if (fingerprints[base + 2] === print) return base + 2;
  return fingerprints[base + 3] === print ? base + 3 : -1;
}

/** Scores by a table of at most fourteen labels. The sums live in registers, for this is where the time goes. */
export function slotScorer(slots: Slots): Scorer {
  const { labels, fingerprints, scale } = slots;
  const rows = packedRows(slots);
  const mask = fingerprints.length / SLOTS_A_BUCKET - 1;
  const sums = new Int32Array(LANES);
  return (features, count, into, row) => {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let i = 0; i < count; i += 1) {
      const slot = slotOf(fingerprints, mask, features[i] as number);
      if (slot < 0) continue;
      const at = slot * LANES;
      a = (a + (rows[at] as number)) | 0;
      b = (b + (rows[at + 1] as number)) | 0;
      c = (c + (rows[at + 2] as number)) | 0;
      d = (d + (rows[at + 3] as number)) | 0;
      e = (e + (rows[at + 4] as number)) | 0;
      f = (f + (rows[at + 5] as number)) | 0;
      g = (g + (rows[at + 6] as number)) | 0;
    }
    sums.set([a, b, c, d, e, f, g]);
    for (let l = 0; l < labels; l += 1) {
      const pair = sums[l >> 1] as number;
      const low = (pair << 16) >> 16;
      into[row + l] = (into[row + l] as number) + (l & 1 ? (pair - low) >> 16 : low) * scale;
    }
  };
}
