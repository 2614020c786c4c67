import type { Chains } from "#extraction/4-attributions/read-chains";
import { chainOf } from "#extraction/model/chain";
import { ONE_LABELS, TWO_LABELS } from "#extraction/model/labels";
import type { Settings } from "#extraction/model/read-model";
import { type Stage, stageOf } from "#extraction/model/stage-one";
import type { Annotated } from "#learning/annotated";
import { type Fitted, fitChain, fittedScorer } from "#learning/fit";
import { packModel, packStage } from "#learning/pack";
import { type FeatureIndex, indexFeatures, type Samples } from "#learning/samples";
import { lessonsOf, samplesOne, samplesTwo } from "#learning/steps";
import { fitTrust } from "./fit-trust";

/** The second chain learns from a first one that has not seen the article: as many as there are folds. */
const FOLDS = 2;
/** Features seen less often are left out. */
const LEAST = 8;
/** Cues at least so likely are learned from; less than what is asked for when reading. */
const LEARNED_CUES = 0.15;
const SLOTS = 1 << 18;
/** Weights are stored in so many steps to either side; fewer pack better. */
const STEPS = 80;
const KEPT_FEATURES = { one: 130_000, two: 130_000 };

/** Tuned on the development part; higher rates learn the articles by heart. */
const FIT = { epochs: 3, rate: 0.01, warm: 1, l2: 12, dropout: 0.4 };
const SEEDS = { one: 20261122, two: 7 };

/** Tuned on the development part. */
const SETTINGS: Settings = { cue: 0.3, keep: 0.5, trust: 0.3, lean: { source: 3, content: 0.75 } };

const stage = (index: FeatureIndex, fitted: Fitted): Stage =>
  stageOf(chainOf(fitted.labels, fitted.moves), fittedScorer(index, fitted));

/** A chain fitted to all articles, and one for each fold that has not seen it. */
interface Trained {
  readonly index: FeatureIndex;
  readonly whole: Fitted;
  readonly unseen: readonly Stage[];
}

function train(samples: Samples, labels: number, seed: number, say: (line: string) => void): Trained {
  const index = indexFeatures(samples, LEAST);
  say(`${samples.labels.length} tokens, ${index.size} features`);
  const options = { ...FIT, labels, seed, say };
  const unseen = Array.from({ length: FOLDS }, (_, fold) =>
    stage(index, fitChain(samples, index, { ...options, group: (group) => group !== fold })),
  );
  return { index, unseen, whole: fitChain(samples, index, { ...options, group: () => true }) };
}

/**
 * Trains both chains, and how far what they read may be trusted; gives the bytes of the model file. What is drawn by
 * lot is drawn from fixed seeds.
 */
export function trainModel(articles: readonly Annotated[], say: (line: string) => void): Uint8Array {
  const { lessons, habits } = lessonsOf(articles, FOLDS);
  say(`${lessons.length} articles read`);
  const one = train(samplesOne(lessons), ONE_LABELS, SEEDS.one, say);
  const unseenOne = (fold: number): Stage => one.unseen[fold] as Stage;
  const two = train(samplesTwo(lessons, unseenOne, LEARNED_CUES), TWO_LABELS, SEEDS.two, say);
  const unseen = (fold: number): Chains => ({
    one: unseenOne(fold),
    two: two.unseen[fold] as Stage,
    settings: SETTINGS,
  });
  const trust = fitTrust(lessons, unseen, say);
  return packModel(
    packStage(one.whole, one.index, SLOTS, KEPT_FEATURES.one, STEPS),
    packStage(two.whole, two.index, SLOTS, KEPT_FEATURES.two, STEPS),
    habits,
    SETTINGS,
    trust,
  );
}
