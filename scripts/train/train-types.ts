import { gzipSync } from "node:zlib";
import { readTypeModel, type TypeModel } from "#extraction/model/type-model";
import type { Annotated } from "#learning/annotated";
import { type FittedTypes, fitTypes, type TypeSample } from "#learning/fit-types";
import { packTypes } from "#learning/pack-types";
import { typeSamples } from "#learning/type-lessons";
import type { ReadArticle } from "./readings";
import { reliabilityPicture } from "./reliability-picture";
import { reliability, temperatureOf, typeFigures } from "./type-figures";

const FOLDS = 5;

/** The claims of an article with the type a reader gave them, and what the model is told of each. */
const samplesOf = (article: Annotated, { claims }: ReadArticle, fold: number): TypeSample[] =>
  typeSamples(article, new Map(claims.map(({ of, type }) => [of, type])), fold);

const modelOf = (fitted: FittedTypes, temperature: number): TypeModel =>
  readTypeModel(packTypes(fitted, temperature));

/**
 * Trains the model of claim types on the articles that were read and not held out; gives the bytes of its file, gzipped, and its
 * reliability diagram. Its
 * temperature and the printed figures come from cross-validation over articles.
 */
export function trainTypes(
  articles: readonly Annotated[],
  readings: readonly ReadArticle[],
  say: (line: string) => void,
): { readonly packed: Uint8Array; readonly picture: string } {
  const texts = new Map(articles.map((article) => [article.id, article]));
  const learned = readings.filter(({ held }) => !held);
  const samples = learned.flatMap((reading, i) => {
    const article = texts.get(reading.id);
    return article ? samplesOf(article, reading, i % FOLDS) : [];
  });
  say(`types: ${samples.length} claims of ${learned.length} articles`);
  const guesses = Array.from({ length: FOLDS }, (_, fold) => {
    const model = modelOf(fitTypes(samples.filter((sample) => sample.fold !== fold)), 1);
    return samples
      .filter((sample) => sample.fold === fold)
      .map(({ features, type }) => ({ gold: type, ...model(features) }));
  }).flat();
  for (const line of typeFigures(guesses)) say(line);
  const temperature = temperatureOf(guesses);
  const bins = reliability(guesses, temperature);
  for (const { probability, right, count } of bins)
    say(`probability ${probability.toFixed(2)}: ${(100 * right).toFixed(0)} % right (${count} claims)`);
  const packed = gzipSync(packTypes(fitTypes(samples), temperature), { level: 9 });
  return { packed, picture: reliabilityPicture(bins) };
}
