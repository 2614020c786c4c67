import { marginals, messagesAhead, messagesBack, pathScore, viterbi } from "./chain";
import { edgeOf } from "./features-one";
import { FEATURES_TWO, featuresTwo } from "./features-two";
import { TWO, TWO_LABELS } from "./labels";
import type { Lean } from "./read-model";
import { type CueView, cueView, type Scene } from "./scene";
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

const BEGINS_QUOTED = 1;
const ENDS_QUOTED = 2;

/**
 * The tokens in reach of a cue: its sentence, the one before where that ends in a quotation, and up to two after
 * while they begin with one.
 */
export function reachOf({ c, s }: Scene, cue: CueCandidate): Piece {
  const habit = (token: number): number => s.habit[c.sentence[token] as number] as number;
  let from = c.first[cue.start] as number;
  let to = c.last[cue.end - 1] as number;
  if (from > 0 && habit(from - 1) & ENDS_QUOTED) from = c.first[from - 1] as number;
  for (let more = 0; more < 2 && to < c.length && habit(to) & BEGINS_QUOTED; more += 1)
    to = c.last[to] as number;
  return [Math.max(from, cue.start - REACH), Math.min(to, cue.end + REACH)];
}

function pieces(path: Uint8Array, label: number, from: number): Piece[] {
  const found: Piece[] = [];
  for (let t = 0; t < path.length; t += 1) {
    if (path[t] !== label) continue;
    let end = t + 1;
    while (end < path.length && path[end] === label + 1) end += 1;
    if (end < path.length && path[end] === label + 2) end += 1;
    found.push([from + t, from + end]);
    t = end - 1;
  }
  return found;
}

/** A cue has one source: of several, the one likeliest to begin where it does. */
function likeliest(sources: readonly Piece[], from: number, oddsOf: () => Float32Array): readonly Piece[] {
  if (sources.length < 2) return sources;
  const odds = oddsOf();
  const begins = ([start]: Piece): number => odds[(start - from) * TWO_LABELS + TWO.source] as number;
  return [sources.reduce((best, piece) => (begins(piece) > begins(best) ? piece : best))];
}

/** From here on a cue is urged. */
const LIKELY_CUE = 0.75;
/** How far a cue is urged, twice at most, to have a content when the best path gives it none. */
const URGE = 3;

/** The best path; where it is urged, if that has no content, the best after some urging. Changes `scores`. */
function pathWithContent(
  stage: Stage,
  scores: Float32Array,
  edges: Uint8Array,
  length: number,
  urged: boolean,
): Uint8Array {
  let path = viterbi(stage.chain, scores, edges, length);
  for (let tries = 0; tries < 2 && urged && !path.includes(TWO.content); tries += 1) {
    for (let row = 0; row < scores.length; row += TWO_LABELS)
      scores[row + TWO.content] = (scores[row + TWO.content] as number) + URGE;
    path = viterbi(stage.chain, scores, edges, length);
  }
  return path;
}

/**
 * Finds source and content of one cue. The chain alone is too shy: `lean` is added to its scores, and a cue that is
 * `urged` gets a content if at all possible.
 */
export function readCue(
  scene: Scene,
  candidate: CueCandidate,
  stage: Stage,
  lean: Lean,
  urged: boolean = candidate.probability >= LIKELY_CUE,
): CueReading {
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
    scores[row + TWO.source] = (scores[row + TWO.source] as number) + lean.source;
    scores[row + TWO.content] = (scores[row + TWO.content] as number) + lean.content;
  }
  const path = pathWithContent(stage, scores, edges, length, urged);
  const { chain, powers } = stage;
  const ahead = messagesAhead(chain, powers, scores, edges, length);
  const { logZ } = ahead;
  const nothing = pathScore(chain, scores, edges, new Uint8Array(length));
  return {
    cue,
    source: likeliest(pieces(path, TWO.source, from), from, () =>
      marginals(messagesBack(chain, powers, ahead, edges, length), TWO_LABELS),
    ),
    content: pieces(path, TWO.content, from),
    real: 1 - Math.exp(Math.min(0, nothing - logZ)),
    path: Math.exp(Math.min(0, pathScore(chain, scores, edges, path) - logZ)),
  };
}
