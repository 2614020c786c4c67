import { chainOf } from "#extraction/model/chain";
import { ONE_LABELS, TWO_LABELS } from "#extraction/model/labels";
import type { Settings } from "#extraction/model/read-model";
import { type Stage, stageOf } from "#extraction/model/stage-one";
import type { Annotated } from "./corpus";
import { type Fitted, fitChain, fittedScorer } from "./fit";
import { packModel, packStage } from "./pack";
import { type FeatureIndex, indexFeatures } from "./samples";
import { lessonsOf, samplesOne, samplesTwo } from "./steps";

/** The second chain learns from a first one that has not seen the article: as many as there are folds. */
const FOLDS = 2;
/** Features seen less often are left out. */
const LEAST = 8;
/** Cues at least so likely are learned from; less than what is asked for when reading. */
const LEARNED_CUES = 0.15;
const SLOTS = 1 << 18;
const KEPT_FEATURES = 130_000;

/** Tuned on the development part; higher rates learn the articles by heart. */
const FIT = { epochs: 3, rate: 0.01, warm: 1, l2: 12, dropout: 0.4 };
const SEEDS = { one: 20261122, two: 7 };

/** Tuned on the development part. */
const SETTINGS: Settings = { cue: 0.3, keep: 0.5, lean: { source: 3, content: 0.75 } };

const stage = (index: FeatureIndex, fitted: Fitted): Stage =>
  stageOf(chainOf(fitted.labels, fitted.moves), fittedScorer(index, fitted));

/** Trains both chains; gives the bytes of the model file. What is drawn by lot is drawn from fixed seeds. */
export function trainModel(articles: readonly Annotated[], say: (line: string) => void): Uint8Array {
  const { lessons, habits } = lessonsOf(articles, FOLDS);
  say(`${lessons.length} articles read`);
  const first = samplesOne(lessons);
  const indexOne = indexFeatures(first, LEAST);
  say(`first chain: ${first.labels.length} tokens, ${indexOne.size} features`);
  const options = { ...FIT, labels: ONE_LABELS, seed: SEEDS.one, say };
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    stage(indexOne, fitChain(first, indexOne, { ...options, group: (group) => group !== fold })),
  );
  const one = fitChain(first, indexOne, { ...options, group: () => true });
  const second = samplesTwo(lessons, (fold) => folds[fold] as Stage, LEARNED_CUES);
  const indexTwo = indexFeatures(second, LEAST);
  say(`second chain: ${second.labels.length} tokens, ${indexTwo.size} features`);
  const forTwo = { ...options, labels: TWO_LABELS, seed: SEEDS.two, group: () => true };
  const two = fitChain(second, indexTwo, forTwo);
  return packModel(
    packStage(one, indexOne, SLOTS, KEPT_FEATURES),
    packStage(two, indexTwo, SLOTS, KEPT_FEATURES),
    habits,
    SETTINGS,
  );
}
