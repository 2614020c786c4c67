import type { StageTables } from "#extraction/model/read-model";
import { fingerprintOf, SLOTS_A_BUCKET, spread } from "#extraction/model/slots";
import { type Fitted, seeded } from "./fit";
import { bytesOf, importance, type PackedStage } from "./pack";
import type { FeatureIndex } from "./samples";
import { baseOf, rowsBySlot, slotWeights } from "./slot-weights";
import { movedSteps } from "./steps-of-weights";

/** So many features that the file did not know join it at most, the weightiest first. */
const MOST_NEW = 20_000;

/**
 * Writes the weights of a chain that went on learning over the file it began with: known features keep their slots, new
 * ones take free slots of their buckets, and nothing is forgotten. Small moves are rounded by lot from the seed.
 */
export function packWarm(
  { moves, slots: table }: StageTables,
  fitted: Fitted,
  index: FeatureIndex,
  seed: number,
): PackedStage {
  const { labels, weights } = fitted;
  const { scale } = table;
  const before = rowsBySlot(table);
  const slots = before.length;
  const known = slotWeights(table);
  const holders = new Int32Array(slots).fill(-1);
  const prints = new Uint16Array(slots);
  const slotOfRow = new Int32Array(table.fingerprints.length);
  before.forEach((row, slot) => {
    if (row < 0) return;
    prints[slot] = table.fingerprints[row] as number;
    slotOfRow[row] = slot;
  });
  const fresh: number[] = [];
  for (let number = 0; number < index.size; number += 1) {
    const row = known.rowOf(index.hashes[number] as number);
    if (row >= 0) holders[slotOfRow[row] as number] = number;
    else fresh.push(number);
  }
  place(heaviest(fresh, fitted, index), index, prints, holders);
  const filled = Array.from(prints.keys()).filter((slot) => prints[slot] !== 0);
  const bitmap = new Uint8Array(slots / 8);
  for (const slot of filled) bitmap[slot >> 3] = (bitmap[slot >> 3] as number) | (1 << (slot & 7));
  const random = seeded(seed);
  const stored = new Int8Array(filled.length * labels);
  filled.forEach((slot, i) => {
    const [row, holder] = [before[slot] as number, holders[slot] as number];
    for (let l = 0; l < labels; l += 1) {
      const steps = row < 0 ? 0 : (table.weights[l * table.fingerprints.length + row] as number);
      const by = holder < 0 ? 0 : (weights[holder * labels + l] as number) - steps * scale;
      stored[l * filled.length + i] = movedSteps(steps, Math.abs(by) < 1e-6 ? 0 : by, scale, random);
    }
  });
  const header = { labels, slots, filled: filled.length, scale };
  const kept = Uint16Array.from(filled, (slot) => prints[slot] as number);
  const parts = [bytesOf(fitted.moves ?? moves), bitmap, bytesOf(kept), bytesOf(stored)];
  return { header, parts };
}

/** The weightiest of the features that the file does not know. */
const heaviest = (numbers: readonly number[], fitted: Fitted, index: FeatureIndex): number[] =>
  numbers
    .map((number) => ({ number, weight: importance(fitted, index, number) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.number - b.number)
    .slice(0, MOST_NEW)
    .map(({ number }) => number);

/** Gives features free slots of their buckets, from the first on; those whose bucket is full are left out. */
function place(
  numbers: readonly number[],
  index: FeatureIndex,
  prints: Uint16Array,
  holders: Int32Array,
): void {
  for (const number of numbers) {
    const spreaded = spread(index.hashes[number] as number);
    const base = baseOf(spreaded, prints.length);
    const room = [0, 1, 2, 3].find((at) => at < SLOTS_A_BUCKET && prints[base + at] === 0);
    if (room === undefined) continue;
    prints[base + room] = fingerprintOf(spreaded);
    holders[base + room] = number;
  }
}
