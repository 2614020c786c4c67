import { CLAIM_TYPES } from "#domain/claim";
import { TYPE_MAGIC, TYPE_VERSION, type TypeHeader } from "#extraction/model/type-model";
import type { FittedTypes } from "./fit-types";

/** Weights are stored in so many steps to either side. */
const STEPS = 127;

/** The bytes of a type model, before gzip; see `readTypeModel`. */
export function packTypes({ keys, weights }: FittedTypes, temperature: number): Uint8Array {
  const biggest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = biggest / STEPS;
  return packSteps(
    keys,
    weights.map((weight) => Math.round(weight / scale)),
    { scale, temperature },
  );
}

/** The same of weights that are steps already; features that weigh nothing in all types are left out. */
export function packSteps(
  keys: Int32Array,
  steps: ArrayLike<number>,
  { scale, temperature }: Pick<TypeHeader, "scale" | "temperature">,
): Uint8Array {
  const types = CLAIM_TYPES.length;
  const rows = Array.from(keys.keys()).filter((row) =>
    CLAIM_TYPES.some((_, type) => steps[row * types + type] !== 0),
  );
  const header: TypeHeader = {
    version: TYPE_VERSION,
    types: CLAIM_TYPES,
    features: rows.length,
    scale,
    temperature,
  };
  const json = Buffer.from(JSON.stringify(header));
  const bytes = Buffer.alloc(8 + json.length + rows.length * (4 + types));
  bytes.write(TYPE_MAGIC, "latin1");
  bytes.writeUInt32LE(json.length, 4);
  json.copy(bytes, 8);
  rows.forEach((row, at) => {
    bytes.writeInt32LE(keys[row] as number, 8 + json.length + 4 * at);
    CLAIM_TYPES.forEach((_, type) => {
      const place = 8 + json.length + 4 * rows.length + type * rows.length + at;
      bytes.writeInt8(steps[row * types + type] as number, place);
    });
  });
  return bytes;
}
