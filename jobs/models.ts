import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Models } from "#extraction/extract";
import { readModel } from "#extraction/model/read-model";
import { readTypeModel } from "#extraction/model/type-model";
import { pipelineVersion } from "./pipeline-version";

let loaded: { models: Models; version: string } | undefined;

const packed = (file: string): Uint8Array =>
  readFileSync(new URL(`../extraction/model/${file}`, import.meta.url));

/** The trained weights that stand beside the code, read once a process, and the version of all that reads with them. */
export function loadModels(): { readonly models: Models; readonly version: string } {
  if (!loaded) {
    const [attribution, types] = [packed("attribution.bin.gz"), packed("types.bin.gz")];
    loaded = {
      models: { attribution: readModel(gunzipSync(attribution)), types: readTypeModel(gunzipSync(types)) },
      version: pipelineVersion(),
    };
  }
  return loaded;
}
