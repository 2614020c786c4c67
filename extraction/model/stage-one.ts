import { type Chain, marginals, messages, viterbi } from "./chain";
import type { Columns } from "./columns";
import { edgeOf, FEATURES_ONE, featuresOne } from "./features-one";
import { ONE, ONE_LABELS } from "./labels";
import type { Scorer } from "./slots";
import type { Surroundings } from "./surroundings";

/** A trained chain: its transitions, their powers, and what scores its tokens. */
export interface Stage {
  readonly chain: Chain;
  /** exp of the transitions */
  readonly powers: Float32Array;
  readonly score: Scorer;
}

export const stageOf = (chain: Chain, score: Scorer): Stage => ({
  chain,
  score,
  powers: chain.moves.map((weight) => Math.exp(weight)),
});

/** What the first chain made of each token. */
export interface FirstReading {
  readonly labels: Uint8Array;
  /** probability of each label, `length × ONE_LABELS` */
  readonly odds: Float32Array;
}

/** A word or words that may be the cue of an attribution: tokens `[start, end)`. */
export interface CueCandidate {
  readonly start: number;
  readonly end: number;
  readonly probability: number;
}

const LONGEST = 600;

/** The stretches read in one go: paragraphs, and pieces of those that are too long. */
export function stretches(c: Columns): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let i = 1; i <= c.length; i += 1) {
    const full = i - from >= LONGEST && (c.sentence[i] !== c.sentence[i - 1] || i - from >= 2 * LONGEST);
    if (i < c.length && c.paragraph[i] === c.paragraph[i - 1] && !full) continue;
    found.push([from, i]);
    from = i;
  }
  return found;
}

/** Runs the first chain over a text. */
export function readFirst(c: Columns, s: Surroundings, stage: Stage): FirstReading {
  const labels = new Uint8Array(c.length);
  const odds = new Float32Array(c.length * ONE_LABELS);
  const features = new Int32Array(FEATURES_ONE);
  for (const [from, to] of stretches(c)) {
    if (to === from) continue;
    const scores = new Float32Array((to - from) * ONE_LABELS);
    const edges = new Uint8Array(to - from);
    for (let i = from; i < to; i += 1) {
      stage.score(features, featuresOne(c, s, i, features), scores, (i - from) * ONE_LABELS);
      edges[i - from] = edgeOf(c, i);
    }
    labels.set(viterbi(stage.chain, scores, edges, to - from), from);
    const sums = messages(stage.chain, stage.powers, scores, edges, to - from);
    odds.set(marginals(sums, ONE_LABELS), from * ONE_LABELS);
  }
  return { labels, odds };
}

/** How likely token `i` is part of a cue. */
export const cueOdds = (reading: FirstReading, i: number): number =>
  (reading.odds[i * ONE_LABELS + ONE.cue] as number) + (reading.odds[i * ONE_LABELS + ONE.cue + 1] as number);

/** Where a cue ends whose first word stands before `start`: behind the words read as its rest, or nearly so. */
function endOf({ labels, odds }: FirstReading, start: number, read: boolean, least: number): number {
  let end = start;
  while (end < labels.length) {
    const label = labels[end];
    const rest = ONE.cue + 1;
    if (read ? label !== rest : label === ONE.cue || label === rest) break;
    if (!read && (odds[end * ONE_LABELS + rest] as number) < least) break;
    end += 1;
  }
  return end;
}

/**
 * The cues the first chain read, and those it thought at least `threshold` likely; words at least `on` likely to go on
 * with a cue belong to it.
 */
export function cueCandidates(
  reading: FirstReading,
  threshold: number,
  on: number = threshold / 2,
): CueCandidate[] {
  const found: CueCandidate[] = [];
  const { labels } = reading;
  for (let i = 0; i < labels.length; i += 1) {
    const read = labels[i] === ONE.cue || labels[i] === ONE.cue + 1;
    if (!read && cueOdds(reading, i) < threshold) continue;
    const end = endOf(reading, i + 1, read, on);
    let probability = 0;
    for (let j = i; j < end; j += 1) probability = Math.max(probability, cueOdds(reading, j));
    found.push({ start: i, end, probability });
    i = end - 1;
  }
  return found;
}
