import { CLAIM_TYPES } from "#domain/claim";
import { placesIn } from "#extraction/model/places";
import { typeTables } from "#extraction/model/type-model";
import { annotated, type LearnedArticle } from "./decided-lessons";
import { seeded } from "./fit";
import { fitTypes } from "./fit-types";
import { packSteps } from "./pack-types";
import { movedSteps } from "./steps-of-weights";
import { typeSamples } from "./type-lessons";

/**
 * Goes on training a type model on decided claims; gives the bytes of the new file, before gzip. The weights are those
 * most likely by the claims when the file's own are the prior (the ridge penalty draws to them instead of to nothing).
 */
export function warmTypes(file: Uint8Array, articles: readonly LearnedArticle[], seed: number): Uint8Array {
  const { header, keys, steps } = typeTables(file);
  const samples = articles.flatMap((article) => {
    const types = new Map(article.claims.map(({ id, type }) => [id, type]));
    return typeSamples(annotated(article), types, 0);
  });
  if (samples.length === 0) return file;
  const placeOf = placesIn(keys);
  const types = CLAIM_TYPES.length;
  const priorOf = (key: number, type: number): number => {
    const place = placeOf(key);
    return place < 0 ? 0 : (steps[place * types + type] as number) * header.scale;
  };
  const fitted = fitTypes(samples, { knows: (key) => placeOf(key) >= 0, weight: priorOf });
  const all = Int32Array.from(new Set([...keys, ...fitted.keys])).sort();
  const fittedAt = placesIn(fitted.keys);
  const random = seeded(seed);
  const moved = new Int8Array(all.length * types);
  all.forEach((key, row) => {
    const [before, after] = [placeOf(key), fittedAt(key)];
    for (let type = 0; type < types; type++) {
      const own = before < 0 ? 0 : (steps[before * types + type] as number);
      const by = after < 0 ? 0 : (fitted.weights[after * types + type] as number) - own * header.scale;
      moved[row * types + type] = movedSteps(own, by, header.scale, random);
    }
  });
  return packSteps(all, moved, header);
}
