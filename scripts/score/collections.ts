import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { SourceDocument } from "#domain/extraction";
import { manifestSchema, withManifest } from "#domain/manifest";
import type { Span } from "#domain/span";
import type { ScoredDocument } from "#learning/match";
import { readReadings } from "../train/readings";

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

interface PolnearArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly attributions: readonly { readonly id: string; readonly content: readonly Span[] }[];
}

/** The articles of PolNeAR in `folder` (`polnear/*.jsonl.gz`) that are wanted. */
const polnearArticles = (folder: string, wanted: ReadonlySet<string>): PolnearArticle[] =>
  readdirSync(join(folder, "polnear"))
    .filter((file) => file.endsWith(".jsonl.gz"))
    .flatMap((file) =>
      jsonl<PolnearArticle>(gunzipSync(readFileSync(join(folder, "polnear", file))).toString()),
    )
    .filter(({ id }) => wanted.has(id));

const documentOf = ({ id, text, title, publisher, date }: PolnearArticle): SourceDocument => ({
  id,
  text,
  title,
  outlet: publisher,
  published: date,
});

/** The articles of PolNeAR that bear gold claims; `folder` holds `gold/polnear.claims.jsonl` and `polnear/*.jsonl.gz`. */
export function polnear(folder: string): Collection {
  const gold = jsonl<ScoredDocument>(readFileSync(join(folder, "gold", "polnear.claims.jsonl"), "utf8"));
  const articles = polnearArticles(folder, new Set(gold.map(({ id }) => id)));
  return { gold, documents: articles.map(documentOf) };
}

/**
 * The articles of PolNeAR's training part that were read claim by claim for the types and the replies
 * (`scripts/train/readings.jsonl`): those that were held out, or those that were learned from.
 */
export function readings(folder: string, held: boolean): Collection {
  const read = new Map(
    readReadings()
      .filter((article) => article.held === held)
      .map(({ id, claims }) => [id, claims]),
  );
  const articles = polnearArticles(folder, new Set(read.keys()));
  const gold = articles.map(({ id, attributions }): ScoredDocument => {
    const spans = new Map(attributions.map((attribution) => [attribution.id, attribution.content]));
    const claims = (read.get(id) ?? []).map(({ of, ...claim }) => ({
      ...claim,
      id: of,
      spans: spans.get(of) ?? [],
    }));
    return { id, claims };
  });
  return { gold, documents: articles.map(documentOf) };
}
