import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { manifestSchema, withManifest } from "#domain/manifest";
import type { Arrival } from "./ingest-document";

/** The documents of a folder that its manifest.json lists, in that order. UTF-8; bytes that are not are refused. */
export async function arrivalsOf(folder: string): Promise<Arrival[]> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
  return Promise.all(
    manifest.documents.map(async ({ file }) => {
      const original = new Uint8Array(await readFile(join(folder, file)));
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(original);
      return { original, document: withManifest(manifest, file, text) };
    }),
  );
}
