/** Adds the weights of `count` features to row `row` of `into`. */
export type Scorer = (features: Int32Array, count: number, into: Float32Array, row: number) => void;

/**
 * Weights by hashed feature, as they are stored: buckets of four slots, each with a fingerprint that tells a
 * known feature from an unknown one, and one signed byte a label. Only filled slots have prints and weights.
 */
export interface Slots {
  readonly labels: number;
  /** which slots are filled, a bit each; a bucket fills from its first slot on */
  readonly filled: Uint8Array;
  readonly fingerprints: Uint16Array;
  /** label by label */
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

/** What a bucket takes in the table: two words of fingerprints, and the number of its first row. */
const BUCKET = 3;
/** Four labels share a word, a byte each; two words make a pair of lanes in the sums. */
const LABELS_A_WORD = 4;
/** Added to each stored weight, so that the bytes of a word can be summed without borrowing. */
const BIAS = 128;
/** Two sums share a word, sixteen bits each; so many features never overflow one. */
export const MOST_FEATURES = 256;

/** The buckets of a table: small, for nearly every look-up that finds nothing ends here. */
function bucketsOf({ filled, fingerprints }: Slots): Int32Array {
  const slots = filled.length * 8;
  const buckets = new Int32Array((slots / SLOTS_A_BUCKET) * BUCKET);
  let row = 0;
  for (let slot = 0; slot < slots; slot += 1) {
    const at = (slot >> 2) * BUCKET;
    if ((slot & 3) === 0) buckets[at + 2] = row;
    if ((((filled[slot >> 3] as number) >> (slot & 7)) & 1) === 0) continue;
    const word = at + ((slot >> 1) & 1);
    buckets[word] = (buckets[word] as number) | ((fingerprints[row] as number) << ((slot & 1) * 16));
    row += 1;
  }
  return buckets;
}

/** The biased weights of each row, `words` words long. */
function rowsOf({ labels, fingerprints, weights }: Slots, words: number): Int32Array {
  const count = fingerprints.length;
  const rows = new Int32Array(count * words);
  for (let l = 0; l < labels; l += 1) {
    const shift = (l % LABELS_A_WORD) * 8;
    const word = Math.floor(l / LABELS_A_WORD);
    for (let row = 0; row < count; row += 1) {
      const at = row * words + word;
      rows[at] = (rows[at] as number) | (((weights[l * count + row] as number) + BIAS) << shift);
    }
  }
  return rows;
}

/** 1 for equal fingerprints, 0 for others. */
const same = (print: number, other: number): number => ((print ^ other) - 1) >>> 31;

/**
 * Writes the rows of the features that are known to `rows`; gives their number. Nothing branches on what a bucket
 * holds, so the processor can ask for many buckets at once: most of the time here is waiting for memory.
 */
function findRows(buckets: Int32Array, features: Int32Array, count: number, rows: Int32Array): number {
  const mask = buckets.length / BUCKET - 1;
  let found = 0;
  for (let i = 0; i < count; i += 1) {
    const h = spread(features[i] as number);
    const print = h >>> 16 || 1;
    const base = (h & mask) * BUCKET;
    const low = buckets[base] as number;
    const high = buckets[base + 1] as number;
    const second = same(print, low >>> 16);
    const third = same(print, high & 0xffff);
    const fourth = same(print, high >>> 16);
    rows[found] = (buckets[base + 2] as number) + second + 2 * third + 3 * fourth;
    found += same(print, low & 0xffff) + second + third + fourth;
  }
  return found;
}

/** Two bytes of a word, as the two lanes of a sum: the first and third, or the second and fourth. */
const LANES = 0x00ff00ff;

/** Writes the sums of one word's labels: `even` holds the first and third, `odd` the second and fourth. */
function unpack(
  { labels, scale }: Slots,
  even: number,
  odd: number,
  bias: number,
  into: Float32Array,
  row: number,
  first: number,
): void {
  for (let l = first; l < labels && l < first + LABELS_A_WORD; l += 1) {
    const pair = l & 1 ? odd : even;
    const sum = (l & 2 ? pair >>> 16 : pair & 0xffff) - bias;
    into[row + l] = (into[row + l] as number) + sum * scale;
  }
}

/** Scores by a table of at most eight labels. */
function narrowScorer(slots: Slots): Scorer {
  const buckets = bucketsOf(slots);
  const rows = rowsOf(slots, 2);
  const known = new Int32Array(MOST_FEATURES);
  return (features, count, into, row) => {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    const found = findRows(buckets, features, count, known);
    for (let i = 0; i < found; i += 1) {
      const at = (known[i] as number) * 2;
      const first = rows[at] as number;
      const second = rows[at + 1] as number;
      a = (a + (first & LANES)) | 0;
      b = (b + ((first >>> 8) & LANES)) | 0;
      c = (c + (second & LANES)) | 0;
      d = (d + ((second >>> 8) & LANES)) | 0;
    }
    unpack(slots, a, b, found * BIAS, into, row, 0);
    unpack(slots, c, d, found * BIAS, into, row, 4);
  };
}

/** Scores by a table of nine to thirteen labels. The sums live in registers, for this is where the time goes. */
function wideScorer(slots: Slots): Scorer {
  const buckets = bucketsOf(slots);
  const rows = rowsOf(slots, 4);
  const known = new Int32Array(MOST_FEATURES);
  return (features, count, into, row) => {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let last = 0;
    const found = findRows(buckets, features, count, known);
    for (let i = 0; i < found; i += 1) {
      const at = (known[i] as number) * 4;
      const w0 = rows[at] as number;
      const w1 = rows[at + 1] as number;
      const w2 = rows[at + 2] as number;
      a = (a + (w0 & LANES)) | 0;
      b = (b + ((w0 >>> 8) & LANES)) | 0;
      c = (c + (w1 & LANES)) | 0;
      d = (d + ((w1 >>> 8) & LANES)) | 0;
      e = (e + (w2 & LANES)) | 0;
      f = (f + ((w2 >>> 8) & LANES)) | 0;
      last = (last + (rows[at + 3] as number)) | 0;
    }
    unpack(slots, a, b, found * BIAS, into, row, 0);
    unpack(slots, c, d, found * BIAS, into, row, 4);
    unpack(slots, e, f, found * BIAS, into, row, 8);
    unpack(slots, last, 0, found * BIAS, into, row, 12);
  };
}

/** Scores by a table of at most thirteen labels. */
export const slotScorer = (slots: Slots): Scorer =>
  slots.labels <= 8 ? narrowScorer(slots) : wideScorer(slots);
