import { chainOf } from "#extraction/model/chain";
import { ONE_LABELS, TWO_LABELS } from "#extraction/model/labels";
import { type Stage, stageOf } from "#extraction/model/stage-one";
import type { Annotated } from "./corpus";
import { type Fitted, fitChain, fittedScorer } from "./fit";
import { packModel, packStage } from "./pack";
import { type FeatureIndex, indexFeatures } from "./samples";
import { lessonsOf, samplesOne, samplesTwo } from "./steps";

const FOLDS = 2;
const SEED = 20261122;
const SETTINGS = { cue: 0.2, keep: 0.5, lean: 1 };

const stage = (index: FeatureIndex, fitted: Fitted): Stage =>
  stageOf(chainOf(fitted.labels, fitted.moves), fittedScorer(index, fitted));

/** Trains both chains; gives the bytes of the model file. The same articles always give the same bytes. */
export function trainModel(articles: readonly Annotated[], say: (line: string) => void): Uint8Array {
  const { lessons, habits } = lessonsOf(articles, FOLDS);
  say(`${lessons.length} articles read`);
  const first = samplesOne(lessons);
  const indexOne = indexFeatures(first, 5);
  say(`first chain: ${first.labels.length} tokens, ${indexOne.size} features`);
  const options = { labels: ONE_LABELS, epochs: 3, rate: 0.02, l2: 0.5, dropout: 0.3, seed: SEED, say };
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    stage(indexOne, fitChain(first, indexOne, { ...options, group: (group) => group !== fold })),
  );
  const second = samplesTwo(lessons, (fold) => folds[fold] as Stage, 0.15);
  const indexTwo = indexFeatures(second, 5);
  say(`second chain: ${second.labels.length} tokens, ${indexTwo.size} features`);
  const one = fitChain(first, indexOne, { ...options, group: () => true });
  const two = fitChain(second, indexTwo, { ...options, labels: TWO_LABELS, group: () => true });
  return packModel(
    packStage(one, indexOne, 1 << 18, 120_000),
    packStage(two, indexTwo, 1 << 18, 120_000),
    habits,
    SETTINGS,
  );
}
