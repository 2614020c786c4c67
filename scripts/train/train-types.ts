import { gzipSync } from "node:zlib";
import { CLAIM_TYPES } from "#domain/claim";
import { readText } from "#extraction/3-sentences";
import { castOf, speakersOf } from "#extraction/5-speakers";
import { readingsOf } from "#extraction/7-claims";
import { typeEvidence } from "#extraction/7-claims/type-evidence";
import {
  readTypeModel,
  TYPE_MAGIC,
  TYPE_VERSION,
  type TypeHeader,
  type TypeModel,
} from "#extraction/model/type-model";
import type { Annotated } from "./corpus";
import { type FittedTypes, fitTypes, type TypeSample } from "./fit-types";
import type { ReadArticle } from "./readings";
import { reliabilityPicture } from "./reliability-picture";
import { reliability, temperatureOf, typeFigures } from "./type-figures";

const FOLDS = 5;
/** Weights that round to nothing in all types are left out. */
const STEPS = 127;

/** The claims of an article with the type a reader gave them, and what the model is told of each. */
function samplesOf(article: Annotated, { claims }: ReadArticle, fold: number): TypeSample[] {
  const read = readText(article.text);
  const types = new Map(claims.map(({ of, type }) => [of, type]));
  const attributions = article.attributions
    .map((one) => ({ ...one, confidence: 1 }))
    .sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  const cast = castOf(read, attributions);
  const context = { read, mentions: cast.mentions };
  const found = readingsOf(attributions, speakersOf(read, attributions, cast), context);
  const known = found.filter((one) => one !== null);
  const evidence = typeEvidence(known);
  return attributions.flatMap(({ id }, at) => {
    const [one, type] = [found[at], types.get(id)];
    return one && type ? [{ features: evidence[known.indexOf(one)] ?? [], type, fold }] : [];
  });
}

/** The bytes of a type model, before gzip; see `readTypeModel`. */
function packTypes({ keys, weights }: FittedTypes, temperature: number): Uint8Array {
  const biggest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = biggest / STEPS;
  const stepped = (row: number, type: number): number =>
    Math.round((weights[row * CLAIM_TYPES.length + type] as number) / scale);
  const rows = Array.from(keys.keys()).filter((row) =>
    CLAIM_TYPES.some((_, type) => stepped(row, type) !== 0),
  );
  const header: TypeHeader = {
    version: TYPE_VERSION,
    types: CLAIM_TYPES,
    features: rows.length,
    scale,
    temperature,
  };
  const json = Buffer.from(JSON.stringify(header));
  const bytes = Buffer.alloc(8 + json.length + rows.length * (4 + CLAIM_TYPES.length));
  bytes.write(TYPE_MAGIC, "latin1");
  bytes.writeUInt32LE(json.length, 4);
  json.copy(bytes, 8);
  rows.forEach((row, at) => {
    bytes.writeInt32LE(keys[row] as number, 8 + json.length + 4 * at);
    CLAIM_TYPES.forEach((_, type) => {
      bytes.writeInt8(stepped(row, type), 8 + json.length + 4 * rows.length + type * rows.length + at);
    });
  });
  return bytes;
}

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
