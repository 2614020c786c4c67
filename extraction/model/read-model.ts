/** The trained weights of the attribution stage. */
export interface AttributionModel {
  readonly version: number;
}

/**
 * Reads a model from its gunzipped bytes (`extraction/model/attribution.bin.gz`).
 * Throws when they are not a model of this version: train anew with `npm run train`.
 */
export function readModel(bytes: Uint8Array): AttributionModel {
  const magic = String.fromCharCode(...bytes.slice(0, 4));
  if (magic !== "GATT") throw new Error("not an attribution model: train one with `npm run train`");
  return { version: bytes[4] ?? 0 };
}
