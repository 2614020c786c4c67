import { seededRandom } from "./agreement";
import type { ClaimType } from "./claim";

/** What was right, what was said, and what should have been said. */
export interface Counts {
  readonly tp: number;
  readonly predicted: number;
  readonly gold: number;
}

/** How well a model reads articles that people decided: claims pooled over the articles. */
export interface ModelScore {
  readonly articles: number;
  /** claims whose words overlap by half at least with those of a claim that stands */
  readonly found: Counts;
  /** likewise, and of the same type */
  readonly typed: Counts;
  readonly types: Readonly<Partial<Record<ClaimType, Counts>>>;
}

/** How far F1 moved between two models on the same articles, with a 95 % interval; null where there are too few for one. */
export interface Shift {
  readonly by: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Two models on the same articles. */
export interface ModelScores {
  readonly before: ModelScore;
  readonly after: ModelScore;
  readonly found: Shift;
  readonly typed: Shift;
}

/** The share of what was said that is right; null where nothing was said. */
export const precisionOf = ({ tp, predicted }: Counts): number | null => (predicted ? tp / predicted : null);

/** The share of what should have been said that was; null where nothing should. */
export const recallOf = ({ tp, gold }: Counts): number | null => (gold ? tp / gold : null);

/** Harmonic mean of precision and recall; null where there was nothing to find and nothing said. */
export const f1Of = ({ tp, predicted, gold }: Counts): number | null =>
  predicted + gold > 0 ? (2 * tp) / (predicted + gold) : null;

const Z = 1.959964;

/** 95 % interval of a share of `n` by Wilson (1927), which holds for few and for shares near 0 and 1; null for none. */
export function wilson(hits: number, n: number): readonly [low: number, high: number] | null {
  if (n === 0) return null;
  const share = hits / n;
  const spread = 1 + Z ** 2 / n;
  const middle = (share + Z ** 2 / (2 * n)) / spread;
  const half = (Z / spread) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** With fewer articles no interval is given: drawn again and again, so few say nothing about others. */
export const LEAST_FOR_INTERVAL = 5;
const DRAWS = 2_000;

const pooled = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, { tp, predicted, gold }) => ({
      tp: sum.tp + tp,
      predicted: sum.predicted + predicted,
      gold: sum.gold + gold,
    }),
    { tp: 0, predicted: 0, gold: 0 },
  );

/**
 * How far F1 moved from one model to the other, both over the same articles in the same order. The interval is that of a
 * paired bootstrap over articles (Efron and Tibshirani 1993), drawn from a fixed seed.
 */
export function shiftOf(before: readonly Counts[], after: readonly Counts[]): Shift {
  const moved = (from: readonly Counts[], to: readonly Counts[]) =>
    (f1Of(pooled(to)) ?? 0) - (f1Of(pooled(from)) ?? 0);
  const by = moved(before, after);
  const n = before.length;
  if (n < LEAST_FOR_INTERVAL) return { by, low: null, high: null };
  const random = seededRandom(1);
  const draws = Array.from({ length: DRAWS }, () => {
    const places = Array.from({ length: n }, () => Math.floor(random() * n));
    const drawn = (counts: readonly Counts[]) => places.flatMap((place) => counts[place] ?? []);
    return moved(drawn(before), drawn(after));
  }).sort((a, b) => a - b);
  return { by, low: draws[Math.floor(DRAWS * 0.025)] ?? by, high: draws[Math.ceil(DRAWS * 0.975) - 1] ?? by };
}

/** "+1.2": hundredths of F1 with their sign. */
export const inPoints = (by: number): string => {
  const points = (Math.abs(by) * 100).toFixed(1);
  return points === "0.0" ? "±0.0" : `${by < 0 ? "−" : "+"}${points}`;
};

/** How a move of F1 is to be read: what chance makes is no gain. */
export function shiftInWords({ by, low, high }: Shift): string {
  const points = `${inPoints(by)} points`;
  if (low === null || high === null) return points;
  const interval = `95 % between ${inPoints(low)} and ${inPoints(high)}`;
  if (low <= 0 && high >= 0) return `${points} (${interval}): no more than chance would make`;
  return `${points} (${interval}): ${by > 0 ? "better" : "worse"} than chance would make`;
}
