import { modelFiles, modelInUse } from "#db/queries/learning/model-in-use";
import type { Principal } from "#domain/principal";
import { modelMark } from "#domain/trained-model";
import { loadModels, opened, type Reader } from "./models";
import { pipelineVersion } from "./pipeline-version";

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

/** The version that a workspace's articles are read with now: with a mark of the model that it took into use. */
export async function versionInUse(who: Principal): Promise<string> {
  const own = await modelInUse(who);
  return own ? `${pipelineVersion()}${modelMark(own.hash)}` : pipelineVersion();
}
