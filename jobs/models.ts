import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Models } from "#extraction/extract";
import { readModel } from "#extraction/model/read-model";
import { readTypeModel } from "#extraction/model/type-model";
import type { ModelFiles } from "#learning/learn";
import { pipelineVersion } from "./pipeline-version";

/** What an article is read with, and the version of all that reads it, by which its reading is marked. */
export interface Reader {
  readonly models: Models;
  readonly version: string;
}

const packed = (file: string): Uint8Array =>
  readFileSync(new URL(`../extraction/model/${file}`, import.meta.url));

/** The trained weights that stand beside the code, gzipped. */
export const shippedFiles = (): ModelFiles => ({
  attribution: packed("attribution.bin.gz"),
  types: packed("types.bin.gz"),
});

/** Opens the files of a model. Throws where this version of the program cannot read them. */
export const opened = ({ attribution, types }: ModelFiles): Models => ({
  attribution: readModel(gunzipSync(attribution)),
  types: readTypeModel(gunzipSync(types)),
});

let shipped: Reader | undefined;

/** The trained weights that stand beside the code, read once a process. */
export function loadModels(): Reader {
  shipped ??= { models: opened(shippedFiles()), version: pipelineVersion() };
  return shipped;
}
