import { type Chains, readChains } from "#extraction/4-attributions/read-chains";
import { TAG } from "#extraction/model/columns";
import type { CueReading } from "#extraction/model/stage-two";
import { TRUST_SIZE, trustFeatures } from "#extraction/model/trust";
import type { GoldTokens } from "#learning/gold";
import type { Lesson } from "#learning/steps";

/** A reading as the logistic model sees it, and whether it is right. */
interface Example {
  readonly x: Float32Array;
  readonly right: boolean;
}

type Pieces = GoldTokens["content"];

/** The words of some pieces, punctuation left out. */
function wordsOf(pos: Int32Array, pieces: Pieces): Set<number> {
  const words = new Set<number>();
  for (const [start, end] of pieces)
    for (let i = start; i < end; i += 1) if (pos[i] !== TAG.punct) words.add(i);
  return words;
}

function sharedBy(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const i of a) if (b.has(i)) shared += 1;
  return shared;
}

/** Does some gold attribution share half of the content, and the source? */
export function isRight(
  pos: Int32Array,
  { source, content }: CueReading,
  gold: readonly GoldTokens[],
): boolean {
  const [words, speaker] = [wordsOf(pos, content), wordsOf(pos, source)];
  return gold.some((one) => {
    const [goldWords, goldSpeaker] = [wordsOf(pos, one.content), wordsOf(pos, one.source)];
    const shared = sharedBy(words, goldWords);
    if (shared * 2 < words.size + goldWords.size - shared) return false;
    return goldSpeaker.size === 0 ? speaker.size === 0 : sharedBy(speaker, goldSpeaker) > 0;
  });
}

const UNSEEN_KEEP = 0.5;

/** Readings of articles by chains that have not seen them. */
function examplesOf(lessons: readonly Lesson[], unseen: (fold: number) => Chains): Example[] {
  return lessons.flatMap(({ read, gold, columns, surroundings, fold }) => {
    const { scene, readings } = readChains(read, columns, surroundings, unseen(fold), UNSEEN_KEEP);
    return readings.map((reading) => ({
      x: trustFeatures(scene, reading),
      right: isRight(columns.pos, reading, gold),
    }));
  });
}

const ROUNDS = 400;
const DECAY = 3;

/** One step of Newton's method along each coordinate's own curvature: enough for so few, so tame features. */
function round(weights: Float64Array, examples: readonly Example[]): void {
  const slope = new Float64Array(TRUST_SIZE);
  const bend = new Float64Array(TRUST_SIZE).fill(DECAY);
  for (let i = 0; i < TRUST_SIZE; i += 1) slope[i] = DECAY * (weights[i] as number);
  for (const { x, right } of examples) {
    let sum = 0;
    let norm = 0;
    for (let i = 0; i < TRUST_SIZE; i += 1) {
      sum += (weights[i] as number) * (x[i] as number);
      norm += Math.abs(x[i] as number);
    }
    const p = 1 / (1 + Math.exp(-sum));
    for (let i = 0; i < TRUST_SIZE; i += 1) {
      const value = x[i] as number;
      if (value === 0) continue;
      slope[i] = (slope[i] as number) + (p - (right ? 1 : 0)) * value;
      // The bound of Böhning and Lindsay spread over the coordinates, so that no step goes too far.
      bend[i] = (bend[i] as number) + 0.25 * Math.abs(value) * norm;
    }
  }
  for (let i = 0; i < TRUST_SIZE; i += 1)
    weights[i] = (weights[i] as number) - (slope[i] as number) / (bend[i] as number);
}

/** Fits how far a reading may be trusted; weights in the order of `trustFeatures`, rounded to four places. */
export function fitTrust(
  lessons: readonly Lesson[],
  unseen: (fold: number) => Chains,
  say: (line: string) => void,
): number[] {
  const examples = examplesOf(lessons, unseen);
  const weights = new Float64Array(TRUST_SIZE);
  for (let i = 0; i < ROUNDS; i += 1) round(weights, examples);
  const right = examples.filter((example) => example.right).length;
  say(`trust: ${examples.length} readings, ${((100 * right) / examples.length).toFixed(1)} % right`);
  return Array.from(weights, (weight) => Math.round(weight * 1e4) / 1e4);
}
