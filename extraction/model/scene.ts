import { type Columns, TAG, WORD } from "./columns";
import { mix } from "./hashing";
import { ONE, ONE_LABELS } from "./labels";
import type { CueCandidate, FirstReading } from "./stage-one";
import type { Surroundings } from "./surroundings";

/** A text as the second chain sees it: its columns, and what the first chain read. */
export interface Scene {
  readonly c: Columns;
  readonly s: Surroundings;
  readonly labels: Int32Array;
  /** probabilities of source, content and cue, in sixths, packed into one number */
  readonly leanings: Int32Array;
  /** running counts of pieces the first chain began; one longer than the text */
  readonly cues: Int32Array;
  readonly sources: Int32Array;
  readonly contents: Int32Array;
}

const counted = (labels: Int32Array, begins: (label: number) => boolean): Int32Array => {
  const sums = new Int32Array(labels.length + 1);
  for (let i = 0; i < labels.length; i += 1)
    sums[i + 1] = (sums[i] as number) + (begins(labels[i] as number) ? 1 : 0);
  return sums;
};

/** The sum of some probabilities, in sixths. */
function sixths(odds: Float32Array, from: number, to: number): number {
  let total = 0;
  for (let l = from; l < to; l += 1) total += odds[l] as number;
  return Math.min(5, Math.floor(total * 6));
}

export function sceneOf(c: Columns, s: Surroundings, reading: FirstReading): Scene {
  const leanings = new Int32Array(c.length);
  for (let i = 0; i < c.length; i += 1) {
    const row = i * ONE_LABELS;
    const cue = sixths(reading.odds, row + ONE.cue, row + ONE.sourceLeft);
    leanings[i] =
      (cue << 8) |
      (sixths(reading.odds, row + ONE.sourceLeft, row + ONE.contentLeft) << 4) |
      sixths(reading.odds, row + ONE.contentLeft, row + ONE_LABELS);
  }
  const labels = Int32Array.from(reading.labels);
  return {
    c,
    s,
    labels,
    leanings,
    cues: counted(labels, (label) => label === ONE.cue),
    sources: counted(labels, (label) => label === ONE.sourceLeft || label === ONE.sourceRight),
    contents: counted(labels, (label) => label >= ONE.contentLeft && label % 2 === 1),
  };
}

/** One cue, and what can be said of it once for all tokens around it. */
export interface CueView extends CueCandidate {
  readonly lemma: number;
  /** what the lexicon takes it for */
  readonly act: number;
  readonly pos: number;
  readonly signature: number;
  /** "was accused", "is said by": the subject is not who speaks */
  readonly passive: number;
  readonly next: number;
  readonly before: number;
  readonly sentence: number;
  readonly trust: number;
  readonly quote: number;
  /** place in its sentence among the cues read there: bit 0 first, bit 1 last; and whether it stands in the tail */
  readonly rank: number;
}

export function cueView({ c, s, labels, cues }: Scene, candidate: CueCandidate): CueView {
  const { start, end, probability } = candidate;
  let main = end - 1;
  for (let i = start; i < end; i += 1) if ((c.cue[i] as number) >= (c.cue[main] as number)) main = i;
  let signature = 0;
  for (let i = start; i < end; i += 1) signature = mix(signature, c.pos[i] as number);
  const aux = c.pos[main - 1] === TAG.aux || c.pos[main - 2] === TAG.aux;
  const sentence = c.sentence[start] as number;
  const first = c.first[start] as number;
  const last = c.last[start] as number;
  const own = labels[start] === ONE.cue ? 1 : 0;
  const earlier = (cues[start] as number) - (cues[first] as number);
  const later = (cues[last] as number) - (cues[start] as number) - own;
  const tail = s.tail[sentence] as number;
  return {
    start,
    end,
    probability,
    signature,
    sentence,
    lemma: c.lemma[main] as number,
    act: c.act[main] as number,
    pos: c.pos[main] as number,
    passive: (aux ? 1 : 0) | (c.word[end] === WORD.by ? 2 : 0) | (c.word[end - 1] === WORD.by ? 4 : 0),
    next: end < last ? (c.lemma[end] as number) : 0,
    before: start > first ? (c.lemma[start - 1] as number) : 0,
    trust: Math.floor(probability * 8),
    quote: c.quote[start] ? 1 : 0,
    rank: (earlier === 0 ? 1 : 0) | (later === 0 ? 2 : 0) | (tail >= 0 && start > tail ? 4 : 0),
  };
}
