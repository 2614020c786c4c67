import { CLAIM_TYPES, type ClaimType } from "#domain/claim";
import { hashOf } from "./hashing";
import { placesIn } from "./places";

/** What the file of a type model says of itself, before its tables. */
export interface TypeHeader {
  readonly version: number;
  readonly types: readonly ClaimType[];
  readonly features: number;
  /** what one step of a weight stands for */
  readonly scale: number;
  /** what the scores are divided by, so that the probabilities hold what they promise (Guo et al. 2017) */
  readonly temperature: number;
}

/** Scores of all types for the features of one claim. */
export interface TypeOdds {
  readonly type: ClaimType;
  /** 0–1 */
  readonly probability: number;
  /** by type, at the model's temperature */
  readonly scores: readonly number[];
  /** the features that speak most for it, weightiest first */
  readonly grounds: readonly string[];
}

/** Tells the type of a claim by its features: multinomial logistic regression. */
export type TypeModel = (features: readonly string[]) => TypeOdds;

export const TYPE_MAGIC = "GTYP";
export const TYPE_VERSION = 1;
const GROUNDS = 3;

const broken = (what: string): Error => new Error(`the type model ${what}: train one with \`npm run train\``);

/** What the file of a type model holds. */
export interface TypeTables {
  readonly header: TypeHeader;
  /** hashes of the features, in rising order */
  readonly keys: Int32Array;
  /** `steps[row * types + type]` */
  readonly steps: Int8Array;
}

/** The tables of a type model (`extraction/model/types.bin.gz`), from its gunzipped bytes. Throws when they are none of this version. */
export function typeTables(bytes: Uint8Array): TypeTables {
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== TYPE_MAGIC) throw broken("is no type model");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as TypeHeader;
  const same = header.types.join() === CLAIM_TYPES.join();
  if (header.version !== TYPE_VERSION || !same) throw broken("is of another version");
  const first = 8 + length;
  const weights = first + 4 * header.features;
  const types = CLAIM_TYPES.length;
  if (weights + header.features * types > bytes.length) throw broken("is cut short");
  const keys = Int32Array.from({ length: header.features }, (_, row) => view.getInt32(first + 4 * row, true));
  const steps = new Int8Array(header.features * types);
  for (let row = 0; row < header.features; row++)
    for (let type = 0; type < types; type++)
      steps[row * types + type] = view.getInt8(weights + type * header.features + row);
  return { header, keys, steps };
}

/** Reads a type model from its gunzipped bytes; see `typeTables`. */
export function readTypeModel(bytes: Uint8Array): TypeModel {
  const { header, keys, steps } = typeTables(bytes);
  const types = CLAIM_TYPES.length;
  const rowOf = placesIn(keys);
  return (features) => {
    const known: number[] = [];
    const seen: string[] = [];
    for (const feature of features) {
      const row = rowOf(hashOf(feature));
      if (row < 0) continue;
      known.push(row);
      seen.push(feature);
    }
    const sums = new Float64Array(types);
    for (const row of known)
      for (let type = 0; type < types; type++)
        sums[type] = (sums[type] as number) + (steps[row * types + type] as number) * header.scale;
    const scores = Array.from(sums, (sum) => sum / header.temperature);
    const best = scores.indexOf(Math.max(...scores));
    const mass = scores.map((score) => Math.exp(score - (scores[best] ?? 0)));
    const weights = known.map((row) => steps[row * types + best] as number);
    return {
      type: CLAIM_TYPES[best] ?? "state",
      probability: 1 / mass.reduce((sum, one) => sum + one, 0),
      scores,
      grounds: weightiest(weights).map((at) => seen[at] ?? ""),
    };
  };
}

/** The places of the greatest weights above zero, greatest first, of equals the first. */
function weightiest(weights: readonly number[]): number[] {
  const found: number[] = [];
  weights.forEach((weight, at) => {
    if (weight <= 0) return;
    let place = found.length;
    while (place > 0 && (weights[found[place - 1] ?? 0] ?? 0) < weight) place--;
    if (place >= GROUNDS) return;
    found.splice(place, 0, at);
    found.length = Math.min(found.length, GROUNDS);
  });
  return found;
}
