import { spread } from "#extraction/model/slots";

/** Sequences of tokens with their features, gold labels and edges, laid out flat. */
export class Samples {
  /** hashed features, later their numbers (-1: left out), token after token */
  features = new Int32Array(1 << 20);
  filled = 0;
  readonly tokenStarts: number[] = [0];
  readonly labels: number[] = [];
  readonly edges: number[] = [];
  readonly sequences: { readonly from: number; readonly to: number; readonly group: number }[] = [];

  /** Adds one token; `count` features of `buffer` are copied. */
  addToken(buffer: Int32Array, count: number, label: number, edge: number): void {
    if (this.filled + count > this.features.length) {
      const wider = new Int32Array(this.features.length * 2);
      wider.set(this.features);
      this.features = wider;
    }
    this.features.set(buffer.subarray(0, count), this.filled);
    this.filled += count;
    this.tokenStarts.push(this.filled);
    this.labels.push(label);
    this.edges.push(edge);
  }

  /** Ends a sequence that began at token `from`. */
  endSequence(from: number, group: number): void {
    this.sequences.push({ from, to: this.labels.length, group });
  }
}

/** Numbers for the features seen often enough: an open-addressing table from hash to number. */
export interface FeatureIndex {
  readonly size: number;
  readonly find: (hash: number) => number;
  /** hash of each number */
  readonly hashes: Int32Array;
  /** how often each was seen */
  readonly counts: Int32Array;
}

/** The power of two that holds `count` things eight times over, between two bounds. */
const bitsFor = (count: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, Math.ceil(Math.log2(8 * (count + 1)))));

/**
 * Keeps features seen at least `least` times and those that are `known`, and rewrites the samples' hashes into numbers.
 */
export function indexFeatures(
  samples: Samples,
  least: number,
  known: (hash: number) => boolean = () => false,
): FeatureIndex {
  const { features, filled } = samples;
  const bits = bitsFor(filled, 16, 27);
  const sketch = new Uint8Array(2 ** bits);
  const cell = (hash: number): number => spread(hash) >>> (32 - bits);
  for (let i = 0; i < filled; i += 1) {
    const at = cell(features[i] as number);
    if ((sketch[at] as number) < 255) sketch[at] = (sketch[at] as number) + 1;
  }
  const capacity = 2 ** bitsFor(filled, 16, 24);
  const keys = new Int32Array(capacity);
  const numbers = new Int32Array(capacity).fill(-1);
  const hashes: number[] = [];
  const counts: number[] = [];
  const slotOf = (hash: number): number => {
    let slot = spread(hash) & (capacity - 1);
    while (numbers[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  for (let i = 0; i < filled; i += 1) {
    const hash = features[i] as number;
    if ((sketch[cell(hash)] as number) < least && !known(hash)) {
      features[i] = -1;
      continue;
    }
    const slot = slotOf(hash);
    if (numbers[slot] === -1) {
      keys[slot] = hash;
      numbers[slot] = hashes.length;
      hashes.push(hash);
      counts.push(0);
    }
    const number = numbers[slot] as number;
    counts[number] = (counts[number] ?? 0) + 1;
    features[i] = number;
  }
  return {
    size: hashes.length,
    find: (hash) => numbers[slotOf(hash)] as number,
    hashes: Int32Array.from(hashes),
    counts: Int32Array.from(counts),
  };
}
