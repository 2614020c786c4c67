import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Models } from "#extraction/extract";
import { readModel } from "#extraction/model/read-model";

/** The trained weights that stand beside the code. */
export const loadModels = (): Models => ({
  attribution: readModel(
    gunzipSync(readFileSync(new URL("../../extraction/model/attribution.bin.gz", import.meta.url))),
  ),
});
