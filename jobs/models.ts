import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Models, PIPELINE } from "#extraction/extract";
import { readModel } from "#extraction/model/read-model";

let loaded: { models: Models; version: string } | undefined;

/** The trained weights that stand beside the code, read once a process, and the version of all that reads with them. */
export function loadModels(): { readonly models: Models; readonly version: string } {
  if (!loaded) {
    const packed = readFileSync(new URL("../extraction/model/attribution.bin.gz", import.meta.url));
    const weights = createHash("sha256").update(packed).digest("hex").slice(0, 8);
    loaded = { models: { attribution: readModel(gunzipSync(packed)) }, version: `${PIPELINE}+${weights}` };
  }
  return loaded;
}
