import { chainOf } from "./chain";
import type { Habits } from "./columns";
import { EDGES } from "./labels";
import { placesIn } from "./places";
import { type Slots, slotScorer } from "./slots";
import { type Stage, stageOf } from "./stage-one";

/** What the model file says of itself, before its tables. */
export interface ModelHeader {
  readonly version: number;

  readonly one: StageHeader;
  readonly two: StageHeader;
  /** how many words have a known habit as cue and as source */
  readonly cueHabits: number;
  readonly sourceHabits: number;
  readonly settings: Settings;
  /** weights of the logistic model of `trustFeatures` */
  readonly trust: readonly number[];
}

export interface StageHeader {
  readonly labels: number;
  readonly slots: number;
  /** slots that hold a feature */
  readonly filled: number;
  readonly scale: number;
}

/** What was tuned on the development part. */
export interface Settings {
  /** cues at least so likely are looked at */
  readonly cue: number;
  /** cues at least so likely to have a content are kept */
  readonly keep: number;
  /** attributions at least so likely to be right are kept */
  readonly trust: number;
  readonly lean: Lean;
}

/** What is added to the score of a source, and of a content, where it begins. */
export interface Lean {
  readonly source: number;
  readonly content: number;
}

/** The trained weights of the attribution stage. */
export interface AttributionModel {
  readonly one: Stage;
  readonly two: Stage;
  readonly habits: Habits;
  readonly settings: Settings;
  /** how much each of `trustFeatures` says for a reading */
  readonly trust: Float32Array;
}

export const MODEL_MAGIC = "GATT";
export const MODEL_VERSION = 3;

/** The tables of one chain as the file holds them. */
export interface StageTables {
  /** transition weights, unlawful moves open */
  readonly moves: Float32Array;
  readonly slots: Slots;
}

/** Words, by their hashes in rising order, and how often they were seen in a role, in buckets. */
export interface HabitTable {
  readonly keys: Int32Array;
  readonly buckets: Uint8Array;
}

/** What a model file holds. */
export interface ModelTables {
  readonly header: ModelHeader;
  readonly one: StageTables;
  readonly two: StageTables;
  readonly cue: HabitTable;
  readonly source: HabitTable;
}

/**
 * The tables of a model file (`extraction/model/attribution.bin.gz`), from its gunzipped bytes. Throws when they are not
 * a model of this version: train anew with `npm run train`.
 */
export function modelTables(bytes: Uint8Array): ModelTables {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== MODEL_MAGIC) throw new Error("not an attribution model: train one with `npm run train`");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as ModelHeader;
  if (header.version !== MODEL_VERSION)
    throw new Error(
      `model of version ${header.version}, wanted ${MODEL_VERSION}: train one with \`npm run train\``,
    );
  let at = 8 + length;
  const take = (size: number): ArrayBuffer => {
    if (at + size > bytes.length)
      throw new Error("the attribution model is cut short: train one with `npm run train`");
    // A copy, for a Buffer's own `slice` would share its memory, and the tables want theirs aligned.
    const part = new Uint8Array(size);
    part.set(bytes.subarray(at, at + size));
    at += size;
    return part.buffer;
  };
  const stage = ({ labels, slots, filled, scale }: StageHeader): StageTables => ({
    moves: new Float32Array(take(EDGES * labels * labels * 4)),
    slots: {
      labels,
      filled: new Uint8Array(take(slots / 8)),
      fingerprints: new Uint16Array(take(filled * 2)),
      weights: new Int8Array(take(filled * labels)),
      scale,
    },
  });
  const habit = (count: number): HabitTable => ({
    keys: new Int32Array(take(count * 4)),
    buckets: new Uint8Array(take(count)),
  });
  return {
    header,
    one: stage(header.one),
    two: stage(header.two),
    cue: habit(header.cueHabits),
    source: habit(header.sourceHabits),
  };
}

const stageFrom = ({ moves, slots }: StageTables): Stage =>
  stageOf(chainOf(slots.labels, moves), slotScorer(slots));

function habitFrom({ keys, buckets }: HabitTable): (key: number) => number {
  const placeOf = placesIn(keys);
  return (key) => {
    const place = placeOf(key);
    return place < 0 ? 0 : (buckets[place] as number);
  };
}

/** Reads a model from its gunzipped bytes; see `modelTables`. */
export function readModel(bytes: Uint8Array): AttributionModel {
  const { header, one, two, cue, source } = modelTables(bytes);
  return {
    one: stageFrom(one),
    two: stageFrom(two),
    habits: { cue: habitFrom(cue), source: habitFrom(source) },
    settings: header.settings,
    trust: Float32Array.from(header.trust),
  };
}
