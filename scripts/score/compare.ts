import { sumOfUses } from "#domain/model-use";
import { counted } from "#domain/words";
import { articlesOf, extractRun, type Given, type Models, type Run } from "#extraction/extract";
import { type Score, scoreClaims } from "#learning/score-claims";
import { readArticles } from "#llm/read-articles";
import type { LlmSettings } from "#llm/settings";
import { extractedWith } from "#llm/with-model";
import { extractionLine } from "../extract/extraction-line";
import type { Collection } from "./collections";

/**
 * Reads a collection by the built-in extractor and by a language model, document after document, and says how each stands
 * to the gold, side by side: what the model was of no use for is read by the built-in extractor here, too, and counted.
 */
export async function sideBySide(
  name: string,
  collection: Collection,
  { models, settings, asArticle }: { models: Models; settings: LlmSettings; asArticle: boolean },
): Promise<string> {
  const { documents } = collection;
  const extract = (given?: Given) => {
    const { extractions } = extractRun(documents, models, { asArticle, given });
    return { extractions, articles: extractions.flatMap(({ articles }) => articles) };
  };
  const begun = performance.now();
  const own = extract();
  const seconds = (performance.now() - begun) / 1000;
  const readings = [];
  for (const document of documents)
    readings.push(...(await readArticles(articlesOf(document, asArticle), settings)));
  const told = extractedWith(readings, extract);
  const uses = told.articles.flatMap(({ modelUse }) => modelUse ?? []);
  const sum = sumOfUses(uses);
  const reasons = [...new Set(uses.flatMap(({ fellBack }) => fellBack ?? []))];
  const fellBack = uses.filter((use) => use.fellBack !== null).length;
  const rows: [string, string, string][] = [
    [`${name}, ${counted(documents.length, "document")}`, "built-in", settings.model],
    ...figures(scored(collection, own, asArticle), scored(collection, told, asArticle)),
    ["seconds", seconds.toFixed(1), ((sum?.milliseconds ?? 0) / 1000).toFixed(1)],
    ["tokens in, out", "–", `${sum?.tokensIn ?? 0}, ${sum?.tokensOut ?? 0}`],
    ["cost", "–", typeof sum?.cost === "number" ? `$${sum.cost.toFixed(4)}` : "no price set"],
    ["claims not kept", "–", `${sum?.dropped ?? 0}`],
    ["articles read", `${uses.length}`, `${uses.length - fellBack}, ${fellBack} built-in`],
  ];
  const lines = rows.map(([label, a, b]) => `${label.padEnd(36)} ${a.padStart(10)}  ${b.padStart(20)}`);
  return [...lines, ...reasons.map((reason) => `Not read by the model: ${reason}`)].join("\n");
}

function scored(
  { gold, documents }: Collection,
  { extractions }: Pick<Run, "extractions">,
  asArticle: boolean,
): Score {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const lines = extractions.map((one) => extractionLine(texts.get(one.id) ?? "", one));
  return scoreClaims(gold, lines, texts, { ignoreNested: asArticle });
}

const FIGURES: readonly (readonly [string, (score: Score) => number | null | undefined])[] = [
  ["claims found, precision", ({ claims }) => claims.p],
  ["claims found, recall", ({ claims }) => claims.r],
  ["claims found, F1", ({ claims }) => claims.f1],
  ["end to end (type + actor), F1", ({ endToEnd }) => endToEnd.f1],
  ["type accuracy", ({ typeAccuracy }) => typeAccuracy],
  ["type macro F1", ({ typeMacroF1 }) => typeMacroF1],
  ["speaker accuracy", ({ speakerAccuracy }) => speakerAccuracy],
  ["date accuracy", ({ saidAccuracy }) => saidAccuracy],
  ["actors, F1", ({ actors }) => actors.f1],
  ["targets, F1", ({ targets }) => targets.f1],
  ["response links, F1", ({ responses }) => responses.f1],
];

const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? "–" : (100 * share).toFixed(1);

const figures = (own: Score, told: Score): [string, string, string][] =>
  FIGURES.map(([label, of]) => [label, percent(of(own)), percent(of(told))]);
