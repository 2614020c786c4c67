import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { modelFiles, modelInUse } from "#db/queries/learning/model-in-use";
import type { Principal } from "#domain/principal";
import { modelMark } from "#domain/trained-model";
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

const opened = ({ attribution, types }: ModelFiles): Models => ({
  attribution: readModel(gunzipSync(attribution)),
  types: readTypeModel(gunzipSync(types)),
});

let shipped: Reader | undefined;

/** The trained weights that stand beside the code, read once a process. */
export function loadModels(): Reader {
  shipped ??= { models: opened(shippedFiles()), version: pipelineVersion() };
  return shipped;
}

/** The models of workspaces that were read last, by the hash of their bytes: a dozen megabytes each. */
const known = new Map<string, Reader>();
const MOST_KNOWN = 4;

/**
 * What a workspace reads with: the model it took into use, else the shipped weights; each is read once a process. A model
 * that this version of the program cannot read any more leaves the reading to the shipped weights.
 */
export async function readerOf(who: Principal): Promise<Reader> {
  const inUse = await modelInUse(who);
  if (!inUse) return loadModels();
  const { hash } = inUse;
  const reader = known.get(hash) ?? (await ownReader(who, inUse.id, hash));
  // the one used last stands last
  known.delete(hash);
  known.set(hash, reader);
  for (const [oldest] of known) if (known.size > MOST_KNOWN) known.delete(oldest);
  return reader;
}

async function ownReader(who: Principal, id: string, hash: string): Promise<Reader> {
  const files = await modelFiles(who, id);
  if (!files) return loadModels();
  try {
    return { models: opened(files), version: `${pipelineVersion()}${modelMark(hash)}` };
  } catch (fault) {
    console.error(`A model of this desk is not read: ${fault instanceof Error ? fault.message : fault}`);
    return loadModels();
  }
}
