import { counted } from "./words";

/** What becomes of a model: it waits for a worker, is trained, and is kept, or it failed or was cancelled. */
export const MODEL_STATES = ["waiting", "running", "kept", "failed", "cancelled"] as const;
export type ModelState = (typeof MODEL_STATES)[number];

/** The steps of a training in their order. */
export const LEARNING_STEPS = ["read", "score before", "learn spans", "learn types", "score after"] as const;
export type LearningStep = (typeof LEARNING_STEPS)[number];

export const LEARNING_WORDS: Readonly<Record<LearningStep, string>> = {
  read: "Reading the decided articles",
  "score before": "Scoring the model in use",
  "learn spans": "Learning where claims stand",
  "learn types": "Learning their types",
  "score after": "Scoring the new model",
};

/** How far a training has come: a step, and how much of it is done, from 0 to 1. */
export interface LearningProgress {
  readonly step: LearningStep;
  readonly share: number;
}

/** How a model is trained; with the same articles and the same settings its bytes are the same. */
export interface LearningSettings {
  readonly seed: number;
  /** how often the articles are gone through */
  readonly epochs: number;
}

export const LEARNING_SETTINGS: LearningSettings = { seed: 1, epochs: 3 };

/** What there is to learn from: articles whose every claim is decided, and the claims in them that stand. */
export interface LearningMaterial {
  readonly articles: number;
  readonly claims: number;
  readonly heldArticles: number;
  readonly heldClaims: number;
}

/** Less than this says nothing, neither to a model nor about one. */
export const LEAST_TO_LEARN: LearningMaterial = { articles: 8, claims: 40, heldArticles: 2, heldClaims: 5 };

/** Why nothing can be learned from so little, in a sentence; null where it is enough. */
export function tooLittle({ articles, claims, heldArticles, heldClaims }: LearningMaterial): string | null {
  const least = LEAST_TO_LEARN;
  if (articles < least.articles || claims < least.claims)
    return `There is too little to learn from: it takes ${counted(least.articles, "article")} whose every claim is decided, with ${counted(least.claims, "claim")} that stand, and there ${articles === 1 ? "is" : "are"} ${counted(articles, "article")} with ${counted(claims, "claim")}.`;
  if (heldArticles < least.heldArticles || heldClaims < least.heldClaims)
    return `There is too little to score a model on: of the decided articles ${heldArticles} with ${counted(heldClaims, "claim")} ${heldArticles === 1 ? "is" : "are"} held out, and it takes ${least.heldArticles} with ${counted(least.heldClaims, "claim")}. Decide more articles.`;
  return null;
}

/** One article in so many is held out of every training. */
export const HELD_OUT_OF = 5;
/** Where the hash begins: with most numbers the few articles of this repository's own corpus would nearly all be on one side. */
const SALT = 4;

/**
 * Is an article held out, to score models on? Told by what it was read from (the SHA-256 of the document and the place in
 * it), so that it stands on the same side in every training, whatever becomes of its text, its claims and other articles.
 */
export function isHeldOut(print: string): boolean {
  let hash = 0x811c9dc5 ^ SALT;
  for (let i = 0; i < print.length; i++) hash = Math.imul(hash ^ print.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return ((hash ^ (hash >>> 16)) >>> 0) % HELD_OUT_OF === 0;
}

/** So many articles are learned from and scored on at most: a training has to end within minutes. */
export const MOST_ARTICLES = { learned: 600, held: 150 };

/** Bytes that the parts of a model may have, gzipped; the shipped ones have a quarter of it. */
export const MOST_MODEL_BYTES = 8_000_000;

/** The name of a model; null for the weights that ship with the program. */
export const modelName = (number: number | null): string =>
  number === null ? "the shipped weights" : `model ${number}`;

/** How the version of a pipeline ends that read with a workspace's own model: a mark from the hash of the model's bytes. */
export const modelMark = (hash: string): string => `+model.${hash.slice(0, 12)}`;

/** Does a version of a pipeline name a workspace's own model? */
export const namesModel = (pipeline: string): boolean => pipeline.includes("+model.");
