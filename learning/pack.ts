import {
  type HabitTable,
  MODEL_MAGIC,
  MODEL_VERSION,
  type ModelHeader,
  type Settings,
  type StageHeader,
} from "#extraction/model/read-model";
import { fingerprintOf, SLOTS_A_BUCKET, spread } from "#extraction/model/slots";
import type { Fitted } from "./fit";
import { type Counts, type HabitCounts, habitBucket, MEAN } from "./habits";
import type { FeatureIndex } from "./samples";

/** A chain as the model file holds it. */
export interface PackedStage {
  readonly header: StageHeader;
  readonly parts: readonly Uint8Array[];
}

/** How much a feature moves the scores of a text: its weights, and how often it is met. */
export function importance({ labels, weights }: Fitted, index: FeatureIndex, number: number): number {
  let sum = 0;
  for (let l = 0; l < labels; l += 1) sum += Math.abs(weights[number * labels + l] as number);
  return sum * Math.sqrt(index.counts[number] as number);
}

/** Puts the `most` weightiest features into slots of one byte a weight; those whose bucket is full are left out. */
export function packStage(
  fitted: Fitted,
  index: FeatureIndex,
  slots: number,
  most: number,
  steps: number,
): PackedStage {
  const { labels, weights, moves } = fitted;
  const order = Array.from({ length: index.size }, (_, number) => number)
    .map((number) => ({ number, weight: importance(fitted, index, number) }))
    .sort((a, b) => b.weight - a.weight || a.number - b.number)
    .slice(0, most);
  const biggest = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
  const scale = Math.min(biggest, 2.5) / steps;
  const fingerprints = new Uint16Array(slots);
  const holders = new Int32Array(slots);
  for (const { number } of order) {
    const hash = spread(index.hashes[number] as number);
    const base = (hash & (slots / SLOTS_A_BUCKET - 1)) * SLOTS_A_BUCKET;
    const print = fingerprintOf(hash);
    const room = [0, 1, 2, 3].find((s) => fingerprints[base + s] === 0 || fingerprints[base + s] === print);
    if (room === undefined || fingerprints[base + room] !== 0) continue;
    fingerprints[base + room] = print;
    holders[base + room] = number;
  }
  const filled = Array.from(fingerprints.keys()).filter((slot) => fingerprints[slot] !== 0);
  const bitmap = new Uint8Array(slots / 8);
  for (const slot of filled) bitmap[slot >> 3] = (bitmap[slot >> 3] as number) | (1 << (slot & 7));
  const stored = new Int8Array(filled.length * labels);
  filled.forEach((slot, i) => {
    for (let l = 0; l < labels; l += 1) {
      const value = Math.round((weights[(holders[slot] as number) * labels + l] as number) / scale);
      stored[l * filled.length + i] = Math.max(-127, Math.min(127, value));
    }
  });
  const prints = Uint16Array.from(filled, (slot) => fingerprints[slot] as number);
  const header = { labels, slots, filled: filled.length, scale };
  return { header, parts: [bytesOf(moves), bitmap, bytesOf(prints), bytesOf(stored)] };
}

export const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);

function packHabits(counts: Counts, mean: number): HabitTable {
  const known = [...counts]
    .map(([key, { seen, role }]) => ({ key, bucket: habitBucket(role, seen, mean) }))
    .filter(({ bucket }) => bucket > 0)
    .sort((a, b) => a.key - b.key);
  return {
    keys: Int32Array.from(known, ({ key }) => key),
    buckets: Uint8Array.from(known, ({ bucket }) => bucket),
  };
}

/** The bytes of a model file, before gzip. */
export function packModel(
  one: PackedStage,
  two: PackedStage,
  habits: HabitCounts,
  settings: Settings,
  trust: readonly number[],
): Uint8Array {
  const [cue, source] = [packHabits(habits.cue, MEAN.cue), packHabits(habits.source, MEAN.source)];
  return packTables(one, two, { cue, source }, settings, trust);
}

/** The same, of tables of habits that are packed already. */
export function packTables(
  one: PackedStage,
  two: PackedStage,
  { cue, source }: Readonly<Record<"cue" | "source", HabitTable>>,
  settings: Settings,
  trust: readonly number[],
): Uint8Array {
  const header: ModelHeader = {
    version: MODEL_VERSION,
    one: one.header,
    two: two.header,
    cueHabits: cue.keys.length,
    sourceHabits: source.keys.length,
    settings,
    trust,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(8);
  start.set(new TextEncoder().encode(MODEL_MAGIC));
  new DataView(start.buffer).setUint32(4, json.length, true);
  const habits = [cue, source].flatMap(({ keys, buckets }) => [bytesOf(keys), buckets]);
  return Buffer.concat([start, json, ...one.parts, ...two.parts, ...habits]);
}
