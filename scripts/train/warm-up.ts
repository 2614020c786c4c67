import { gunzipSync } from "node:zlib";
import { InvalidFailure } from "#domain/failure";
import type { ModelScores } from "#domain/model-score";
import { LEARNING_WORDS, type LearningSettings, tooLittle } from "#domain/trained-model";
import { shippedFiles } from "#jobs/models";
import { divided } from "#learning/divide";
import { learn, type ModelFiles } from "#learning/learn";
import type { CuratedArticle } from "./curated";

/**
 * Trains the shipped weights on with articles of a file, a fifth of them held out; the files come back unpacked. Throws
 * `InvalidFailure` where there is too little to learn from.
 */
export function warmUp(
  articles: readonly CuratedArticle[],
  settings: LearningSettings,
  say: (line: string) => void,
): { readonly files: ModelFiles; readonly scores: ModelScores } {
  const parts = divided(articles.map((article) => ({ ...article, print: article.print ?? article.id })));
  const little = tooLittle(parts.material);
  if (little) throw new InvalidFailure(little);
  const { attribution, types } = shippedFiles();
  const shipped = { attribution: gunzipSync(attribution), types: gunzipSync(types) };
  let step = "";
  return learn({ ...parts, shipped, inUse: shipped, settings }, (progress) => {
    if (progress.step !== step) say(LEARNING_WORDS[progress.step]);
    step = progress.step;
  });
}
