import type { ModelScores } from "#domain/model-score";
import type { LearningProgress, LearningSettings } from "#domain/trained-model";
import { readModel } from "#extraction/model/read-model";
import { readTypeModel } from "#extraction/model/type-model";
import type { LearnedArticle } from "./decided-lessons";
import { compared, scoreModel } from "./score-model";
import { warmChains } from "./warm-chains";
import { warmTypes } from "./warm-types";

/** The two files of a model, unpacked. */
export interface ModelFiles {
  readonly attribution: Uint8Array;
  readonly types: Uint8Array;
}

/** What is to be learned, and from what. */
export interface LearningOrder {
  /** the shipped files, which every training begins with */
  readonly shipped: ModelFiles;
  /** the files that the new model is compared with */
  readonly inUse: ModelFiles;
  readonly learn: readonly LearnedArticle[];
  readonly held: readonly LearnedArticle[];
  readonly settings: LearningSettings;
}

export interface Learned {
  readonly files: ModelFiles;
  readonly scores: ModelScores;
}

const modelsOf = ({ attribution, types }: ModelFiles) => ({
  attribution: readModel(attribution),
  types: readTypeModel(types),
});

/**
 * Trains a model on decided articles, from the shipped one on, and scores it on those held out beside the one in use. The
 * same order gives the same bytes on the same machine and version of Node.
 */
export function learn(order: LearningOrder, tell: (progress: LearningProgress) => void): Learned {
  const { shipped, inUse, held, settings } = order;
  const at = (step: LearningProgress["step"]) => (share: number) => tell({ step, share });
  // by their ids, so that the order in which a database gives them changes nothing
  const articles = [...order.learn].sort((a, b) => (a.id < b.id ? -1 : 1));
  const before = scoreModel(modelsOf(inUse), held, at("score before"));
  const attribution = warmChains(shipped.attribution, articles, { ...settings, done: at("learn spans") });
  at("learn types")(0);
  const types = warmTypes(shipped.types, articles, settings.seed);
  const files = { attribution, types };
  const after = scoreModel(modelsOf(files), held, at("score after"));
  return { files, scores: compared(before, after) };
}
