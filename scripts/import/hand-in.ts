import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { addSources } from "#db/commands/imports/add-sources";
import { startImport } from "#db/commands/imports/start-import";
import { unfinishedImport } from "#db/queries/imports/import-progress";
import type { Principal } from "#domain/principal";
import { filesUnder } from "./files-under";
import type { Said } from "./mapping-file";

/** How many files are handed in at once: their bytes are in memory together. */
const AT_ONCE = 20;

interface Place {
  readonly name: string;
  readonly path?: string;
  readonly url?: string;
}

/**
 * Hands paths and addresses in as one import, a folder with all its files in the order of their names. The import of an
 * earlier run with the same words that did not finish is gone on with.
 *
 * @returns the import's id
 */
export async function handIn(who: Principal, words: readonly string[], said: Said): Promise<string> {
  const wanted = words.map((word) => (isAddress(word) ? word : resolve(word)));
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([wanted, said]))
    .digest("hex");
  const places = wanted.flatMap(placesOf);
  const label = words.map((word) => (isAddress(word) ? word : basename(resolve(word)))).join(", ");
  const kind = "command line";
  const id =
    (await unfinishedImport(who, fingerprint)) ??
    (await startImport(who, { kind, label, sources: [], sealed: false, fingerprint })).id;
  for (let first = 0; first < Math.max(1, places.length); first += AT_ONCE) {
    const some = places.slice(first, first + AT_ONCE);
    const sources = some.map(({ name, path, url }) => ({
      ...{ name, url, ...said },
      ...(path && { bytes: new Uint8Array(readFileSync(path)) }),
    }));
    const sealed = first + AT_ONCE >= places.length;
    await addSources(who, { id, first: first + 1, sources, sealed });
  }
  console.log(`Handed in: ${places.length} ${places.length === 1 ? "source" : "sources"}`);
  return id;
}

const isAddress = (word: string): boolean => /^https?:\/\//i.test(word);

function placesOf(word: string): Place[] {
  if (isAddress(word)) return [{ name: word, url: word }];
  return filesUnder(word).map((path) => ({ name: relative(word, path) || basename(path), path }));
}
