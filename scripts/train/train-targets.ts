import type { Annotated } from "#learning/annotated";
import { seeded, shuffled } from "#learning/fit";
import type { ReadArticle } from "./readings";
import { type TargetLesson, type TargetLessons, targetLessons } from "./target-lessons";

/** What the targets are weighed with; the file beside the model. */
interface TargetWeights {
  readonly bias: number;
  readonly threshold: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Features seen less often are left out, and so are weights that hardly weigh. */
const [LEAST, LIGHTEST] = [20, 0.06];
const FIT = { epochs: 6, rate: 0.1, l2: 1e-4, dropout: 0.25 };
const BIAS = "bias";

type Weights = Map<string, number>;

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Logistic regression by stochastic gradient descent with a rate of its own for each feature (Adagrad, Duchi et al. 2011). */
function learn(lessons: readonly TargetLesson[], random: () => number): Weights {
  const counts = new Map<string, number>();
  for (const { features } of lessons)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights: Weights = new Map();
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < FIT.epochs; epoch++) {
    for (const { features, is } of shuffled(lessons, random)) {
      const seen = features.filter(
        (feature) => (counts.get(feature) ?? 0) >= LEAST && random() > FIT.dropout,
      );
      const all = [BIAS, ...seen];
      const error = sigmoid(all.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0)) - (is ? 1 : 0);
      for (const feature of all) {
        const weight = weights.get(feature) ?? 0;
        const slope = error + FIT.l2 * weight;
        const square = (squares.get(feature) ?? 1e-6) + slope * slope;
        squares.set(feature, square);
        weights.set(feature, weight - (FIT.rate * slope) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

const likelihood = (weights: Weights, { features }: TargetLesson): number =>
  sigmoid(features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), weights.get(BIAS) ?? 0));

/** F1 when everybody at least so likely is a target; `named` counts those the readers name. */
function figure(scored: readonly (readonly [number, boolean])[], named: number, threshold: number): number {
  const chosen = scored.filter(([sure]) => sure >= threshold);
  return (2 * chosen.filter(([, is]) => is).length) / (chosen.length + named || 1);
}

const THRESHOLDS = Array.from({ length: 30 }, (_, step) => 0.2 + step / 50);

const SEED = 20261122;

/** The weights for the targets, as the file beside the model holds them, from the readings that are not held out. */
export function trainTargets(
  articles: readonly Annotated[],
  readings: readonly ReadArticle[],
  say: (line: string) => void,
): string {
  const texts = new Map(articles.map((article) => [article.id, article]));
  const lessons = readings.flatMap((reading) => {
    const article = texts.get(reading.id);
    return article && !reading.held ? [targetLessons(article, reading)] : [];
  });
  return `${JSON.stringify(weigh(lessons, seeded(SEED), say), null, 1)}\n`;
}

/** Weighs the readers' targets; a quarter of the articles tells from which likelihood on somebody is one. */
function weigh(
  articles: readonly TargetLessons[],
  random: () => number,
  say: (line: string) => void,
): TargetWeights {
  const part = (last: boolean) => articles.filter((_, at) => (at % 4 === 3) === last);
  const tried = learn(
    part(false).flatMap(({ lessons }) => lessons),
    random,
  );
  const scored = part(true).flatMap(({ lessons }) =>
    lessons.map((lesson) => [likelihood(tried, lesson), lesson.is] as const),
  );
  const named = part(true).reduce((sum, one) => sum + one.named, 0);
  const best = THRESHOLDS.map((threshold) => ({ threshold, f1: figure(scored, named, threshold) })).toSorted(
    (a, b) => b.f1 - a.f1,
  )[0] ?? { threshold: 0.5, f1: 0 };
  say(`targets: F1 ${best.f1.toFixed(3)} on a quarter, from ${best.threshold.toFixed(2)} on`);
  const weights = learn(
    articles.flatMap(({ lessons }) => lessons),
    random,
  );
  const kept = [...weights].filter(([feature, weight]) => feature !== BIAS && Math.abs(weight) >= LIGHTEST);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    bias: round(weights.get(BIAS) ?? 0),
    threshold: round(best.threshold),
    weights: Object.fromEntries(kept.sort().map(([feature, weight]) => [feature, round(weight)])),
  };
}
