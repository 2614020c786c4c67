import { messages, pathScore, viterbi } from "./chain";
import { edgeOf } from "./features-one";
import { type CueView, cueView, FEATURES_TWO, featuresTwo, type Scene } from "./features-two";
import { TWO, TWO_LABELS } from "./labels";
import type { CueCandidate, Stage } from "./stage-one";

/** One cue with what belongs to it, in tokens `[start, end)`. */
export interface CueReading {
  readonly cue: CueView;
  readonly source: readonly Piece[];
  readonly content: readonly Piece[];
  /** probability that the cue has a content at all */
  readonly real: number;
  /** probability of just this reading */
  readonly path: number;
}

export type Piece = readonly [start: number, end: number];

const REACH = 250;

/** The tokens in reach of a cue: from the sentence before to the second after. */
export function reachOf({ c }: Scene, cue: CueCandidate): Piece {
  const sentence = c.sentence[cue.start] as number;
  let from = c.first[cue.start] as number;
  if (from > 0) from = c.first[from - 1] as number;
  let to = c.last[cue.end - 1] as number;
  while (to < c.length && (c.sentence[to] as number) <= sentence + 2) to = c.last[to] as number;
  return [Math.max(from, cue.start - REACH), Math.min(to, cue.end + REACH)];
}

function pieces(path: Uint8Array, label: number, from: number): Piece[] {
  const found: Piece[] = [];
  for (let t = 0; t < path.length; t += 1) {
    if (path[t] !== label) continue;
    let end = t + 1;
    while (end < path.length && path[end] === label + 1) end += 1;
    found.push([from + t, from + end]);
    t = end - 1;
  }
  return found;
}

/** Finds source and content of one cue. `lean` is added to the scores of sources: the chain alone is too shy of them. */
export function readCue(scene: Scene, candidate: CueCandidate, stage: Stage, lean: number): CueReading {
  const cue = cueView(scene, candidate);
  const [from, to] = reachOf(scene, candidate);
  const length = to - from;
  const scores = new Float32Array(length * TWO_LABELS);
  const edges = new Uint8Array(length);
  const features = new Int32Array(FEATURES_TWO);
  for (let i = from; i < to; i += 1) {
    stage.score(features, featuresTwo(scene, cue, i, features), scores, (i - from) * TWO_LABELS);
    edges[i - from] = edgeOf(scene.c, i);
    const row = (i - from) * TWO_LABELS;
    scores[row + TWO.source] = (scores[row + TWO.source] as number) + lean;
  }
  const path = viterbi(stage.chain, scores, edges, length);
  const { logZ } = messages(stage.chain, stage.powers, scores, edges, length);
  const nothing = pathScore(stage.chain, scores, edges, new Uint8Array(length));
  return {
    cue,
    source: pieces(path, TWO.source, from),
    content: pieces(path, TWO.content, from),
    real: 1 - Math.exp(Math.min(0, nothing - logZ)),
    path: Math.exp(Math.min(0, pathScore(stage.chain, scores, edges, path) - logZ)),
  };
}
