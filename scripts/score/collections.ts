import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { SourceDocument } from "#domain/extraction";
import { manifestSchema, withManifest } from "#domain/manifest";
import type { ScoredDocument } from "./match";

/** Gold claims and the documents they stand in. */
export interface Collection {
  readonly gold: readonly ScoredDocument[];
  readonly documents: readonly SourceDocument[];
}

const CORPUS = new URL("../../corpus/", import.meta.url);
const fromCorpus = (file: string): string => readFileSync(new URL(file, CORPUS), "utf8");
const jsonl = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line): T => JSON.parse(line));

export const floorsOfCorpus = (): string => fromCorpus("floors.json");

/** The corpus of this repository. */
export function corpus(): Collection {
  const manifest = manifestSchema.parse(JSON.parse(fromCorpus("manifest.json")));
  const gold = jsonl<ScoredDocument>(fromCorpus("gold.claims.jsonl"));
  return { gold, documents: gold.map(({ id }) => withManifest(manifest, id, fromCorpus(id))) };
}

/** The articles of PolNeAR that bear gold claims; `folder` holds `gold/polnear.claims.jsonl` and `polnear/*.jsonl.gz`. */
export function polnear(folder: string): Collection {
  const gold = jsonl<ScoredDocument>(readFileSync(join(folder, "gold", "polnear.claims.jsonl"), "utf8"));
  const wanted = new Set(gold.map(({ id }) => id));
  const texts = readdirSync(join(folder, "polnear")).filter((file) => file.endsWith(".jsonl.gz"));
  const documents = texts
    .flatMap((file) =>
      jsonl<{ id: string; text: string; title: string; publisher: string; date: string }>(
        gunzipSync(readFileSync(join(folder, "polnear", file))).toString(),
      ),
    )
    .filter(({ id }) => wanted.has(id))
    .map(({ id, text, title, publisher, date }) => ({ id, text, title, outlet: publisher, published: date }));
  return { gold, documents };
}
