import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Models, PIPELINE } from "#extraction/extract";
import { readModel } from "#extraction/model/read-model";
import { readTypeModel } from "#extraction/model/type-model";

let loaded: { models: Models; version: string } | undefined;

const packed = (file: string): Uint8Array =>
  readFileSync(new URL(`../extraction/model/${file}`, import.meta.url));

/** The trained weights that stand beside the code, read once a process, and the version of all that reads with them. */
export function loadModels(): { readonly models: Models; readonly version: string } {
  if (!loaded) {
    const [attribution, types] = [packed("attribution.bin.gz"), packed("types.bin.gz")];
    const hash = createHash("sha256").update(attribution).update(types).update(packed("target-weights.json"));
    const weights = hash.digest("hex").slice(0, 8);
    loaded = {
      models: { attribution: readModel(gunzipSync(attribution)), types: readTypeModel(gunzipSync(types)) },
      version: `${PIPELINE}+${weights}`,
    };
  }
  return loaded;
}
