import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Models } from "#extraction/extract";
import { readModel } from "#extraction/model/read-model";

let loaded: Models | undefined;

/** The trained weights that stand beside the code, read once a process. */
export function loadModels(): Models {
  loaded ??= {
    attribution: readModel(
      gunzipSync(readFileSync(new URL("../extraction/model/attribution.bin.gz", import.meta.url))),
    ),
  };
  return loaded;
}
